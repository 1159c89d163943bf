package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;

/** What others are told of a member. */
public sealed interface MemberEvent extends DomainEvent {
    /** To whom it happened. */
    UserId user();

    @Override
    default Aggregate aggregate() {
        return Aggregate.of("member", user().value());
    }

    private static UserId userOf(StoredEvent event) {
        return new UserId(event.aggregate().id().value());
    }

    /** The person was asked to be a member, and has not accepted yet. */
    record Invited(UserId user) implements MemberEvent {
        public static final EventKind<Invited> KIND =
                new EventKind<>("organization.member_invited", Invited.class, event -> new Invited(userOf(event)));

        public Invited {
            requireNonNull(user, "user");
        }

        @Override
        public EventKind<Invited> kind() {
            return KIND;
        }
    }

    /** The person cannot act in the organization any more. */
    record Deactivated(UserId user) implements MemberEvent {
        public static final EventKind<Deactivated> KIND = new EventKind<>(
                "organization.member_deactivated", Deactivated.class, event -> new Deactivated(userOf(event)));

        public Deactivated {
            requireNonNull(user, "user");
        }

        @Override
        public EventKind<Deactivated> kind() {
            return KIND;
        }
    }
}
