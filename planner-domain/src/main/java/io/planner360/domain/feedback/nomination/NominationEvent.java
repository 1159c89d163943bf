package io.planner360.domain.feedback.nomination;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.UserId;

/** What others are told of a nomination; whom it names is looked up by who may. */
public sealed interface NominationEvent extends DomainEvent {
    /** To which nomination it happened. */
    FeedbackNominationId nomination();

    /** Its cycle. */
    FeedbackCycleId cycle();

    /** About whom a rater was nominated. */
    UserId target();

    @Override
    default Aggregate aggregate() {
        return Aggregate.of("feedback_nomination", nomination().value());
    }

    @Override
    default EventAttributes attributes() {
        return EventAttributes.none().with("cycle", cycle().value()).with("target", target().value());
    }

    private static FeedbackNominationId nominationOf(StoredEvent event) {
        return new FeedbackNominationId(event.aggregate().id().value());
    }

    private static FeedbackCycleId cycleOf(StoredEvent event) {
        return event.attributes().get("cycle", FeedbackCycleId::new);
    }

    private static UserId targetOf(StoredEvent event) {
        return event.attributes().get("target", UserId::new);
    }

    /** Somebody is to decide on it. */
    record Proposed(FeedbackNominationId nomination, FeedbackCycleId cycle, UserId target) implements NominationEvent {
        public static final EventKind<Proposed> KIND = new EventKind<>(
                "feedback.nomination_proposed",
                Proposed.class,
                event -> new Proposed(nominationOf(event), cycleOf(event), targetOf(event)));

        public Proposed {
            requireNonNull(nomination, "nomination");
            requireNonNull(cycle, "cycle");
            requireNonNull(target, "target");
        }

        @Override
        public EventKind<Proposed> kind() {
            return KIND;
        }
    }

    /** The rater is invited. */
    record Approved(FeedbackNominationId nomination, FeedbackCycleId cycle, UserId target) implements NominationEvent {
        public static final EventKind<Approved> KIND = new EventKind<>(
                "feedback.nomination_approved",
                Approved.class,
                event -> new Approved(nominationOf(event), cycleOf(event), targetOf(event)));

        public Approved {
            requireNonNull(nomination, "nomination");
            requireNonNull(cycle, "cycle");
            requireNonNull(target, "target");
        }

        @Override
        public EventKind<Approved> kind() {
            return KIND;
        }
    }

    /** The rater is not asked. */
    record Rejected(FeedbackNominationId nomination, FeedbackCycleId cycle, UserId target) implements NominationEvent {
        public static final EventKind<Rejected> KIND = new EventKind<>(
                "feedback.nomination_rejected",
                Rejected.class,
                event -> new Rejected(nominationOf(event), cycleOf(event), targetOf(event)));

        public Rejected {
            requireNonNull(nomination, "nomination");
            requireNonNull(cycle, "cycle");
            requireNonNull(target, "target");
        }

        @Override
        public EventKind<Rejected> kind() {
            return KIND;
        }
    }
}
