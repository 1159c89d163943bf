package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.UserId;

/** What others are told of a person's learning plan. */
public sealed interface PlanEvent extends DomainEvent {
    /** To which plan it happened. */
    LearningPlanId plan();

    /** Whose plan it is. */
    UserId user();

    @Override
    default Aggregate aggregate() {
        return Aggregate.of("learning_plan", plan().value());
    }

    @Override
    default EventAttributes attributes() {
        return EventAttributes.none().with("user", user().value());
    }

    private static LearningPlanId planOf(StoredEvent event) {
        return new LearningPlanId(event.aggregate().id().value());
    }

    private static UserId userOf(StoredEvent event) {
        return event.attributes().get("user", UserId::new);
    }

    /** Somebody is to look at it and agree. */
    record Submitted(LearningPlanId plan, UserId user) implements PlanEvent {
        public static final EventKind<Submitted> KIND = new EventKind<>(
                "learning.plan_submitted", Submitted.class, event -> new Submitted(planOf(event), userOf(event)));

        public Submitted {
            requireNonNull(plan, "plan");
            requireNonNull(user, "user");
        }

        @Override
        public EventKind<Submitted> kind() {
            return KIND;
        }
    }

    /** It was agreed: progress counts from now on. */
    record Approved(LearningPlanId plan, UserId user) implements PlanEvent {
        public static final EventKind<Approved> KIND = new EventKind<>(
                "learning.plan_approved", Approved.class, event -> new Approved(planOf(event), userOf(event)));

        public Approved {
            requireNonNull(plan, "plan");
            requireNonNull(user, "user");
        }

        @Override
        public EventKind<Approved> kind() {
            return KIND;
        }
    }

    /** It is done. */
    record Completed(LearningPlanId plan, UserId user) implements PlanEvent {
        public static final EventKind<Completed> KIND = new EventKind<>(
                "learning.plan_completed", Completed.class, event -> new Completed(planOf(event), userOf(event)));

        public Completed {
            requireNonNull(plan, "plan");
            requireNonNull(user, "user");
        }

        @Override
        public EventKind<Completed> kind() {
            return KIND;
        }
    }

    /** An objective of it is open though its last day is over; told once for each last day. */
    record ObjectiveOverdue(LearningPlanId plan, UserId user, LearningObjectiveId objective) implements PlanEvent {
        public static final EventKind<ObjectiveOverdue> KIND = new EventKind<>(
                "learning.objective_overdue",
                ObjectiveOverdue.class,
                event -> new ObjectiveOverdue(
                        planOf(event), userOf(event), event.attributes().get("objective", LearningObjectiveId::new)));

        public ObjectiveOverdue {
            requireNonNull(plan, "plan");
            requireNonNull(user, "user");
            requireNonNull(objective, "objective");
        }

        @Override
        public EventKind<ObjectiveOverdue> kind() {
            return KIND;
        }

        @Override
        public EventAttributes attributes() {
            return PlanEvent.super.attributes().with("objective", objective.value());
        }
    }
}
