package io.planner360.domain.competency.assessment;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.organization.UserId;

/** What others are told of the reviews of a person's competencies, all of which happen to the person. */
public sealed interface ReviewEvent extends DomainEvent {
    /** Whose competency it is. */
    UserId user();

    /** Which competency was looked into. */
    CompetencyId competency();

    @Override
    default Aggregate aggregate() {
        return Aggregate.of("member", user().value());
    }

    /** A reviewer has said which level the person has. */
    record Finished(UserId user, CompetencyId competency) implements ReviewEvent {
        public static final EventKind<Finished> KIND = new EventKind<>(
                "competency.review_finished",
                Finished.class,
                event -> new Finished(
                        new UserId(event.aggregate().id().value()),
                        event.attributes().get("competency", CompetencyId::new)));

        public Finished {
            requireNonNull(user, "user");
            requireNonNull(competency, "competency");
        }

        @Override
        public EventKind<Finished> kind() {
            return KIND;
        }

        @Override
        public EventAttributes attributes() {
            return EventAttributes.none().with("competency", competency.value());
        }
    }
}
