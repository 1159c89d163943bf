package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.UserId;

/** A person's learning plan has been agreed. */
public record PlanApproved(LearningPlanId plan, UserId user) implements DomainEvent {
    public static final EventKind<PlanApproved> KIND = new EventKind<>("learning.plan_approved", PlanApproved::from);

    public PlanApproved {
        requireNonNull(plan, "plan");
        requireNonNull(user, "user");
    }

    private static PlanApproved from(StoredEvent event) {
        return new PlanApproved(
                new LearningPlanId(event.aggregate().id().value()),
                event.attributes().get("user", UserId::new));
    }

    @Override
    public EventKind<PlanApproved> kind() {
        return KIND;
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.of("learning_plan", plan.value());
    }

    @Override
    public EventAttributes attributes() {
        return EventAttributes.none().with("user", user.value());
    }
}
