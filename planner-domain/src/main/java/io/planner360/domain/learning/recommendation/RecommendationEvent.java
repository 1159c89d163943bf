package io.planner360.domain.learning.recommendation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.UserId;

/** What others are told of the recommendations made to a person. */
public sealed interface RecommendationEvent extends DomainEvent {
    /** To which recommendation it happened. */
    RecommendationId recommendation();

    /** To whom it was made. */
    UserId user();

    @Override
    default Aggregate aggregate() {
        return Aggregate.of("recommendation", recommendation().value());
    }

    @Override
    default EventAttributes attributes() {
        return EventAttributes.none().with("user", user().value());
    }

    /** It waits for the person to accept or dismiss it. */
    record Offered(RecommendationId recommendation, UserId user) implements RecommendationEvent {
        public static final EventKind<Offered> KIND =
                new EventKind<>("learning.recommendation_offered", Offered.class, Offered::from);

        public Offered {
            requireNonNull(recommendation, "recommendation");
            requireNonNull(user, "user");
        }

        private static Offered from(StoredEvent event) {
            return new Offered(
                    new RecommendationId(event.aggregate().id().value()),
                    event.attributes().get("user", UserId::new));
        }

        @Override
        public EventKind<Offered> kind() {
            return KIND;
        }
    }
}
