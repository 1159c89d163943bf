package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Secret;

/** Who does something, and for which organization. The host has authenticated them. */
public sealed interface Actor {

    /** The tenant the actor works for. */
    OrganizationId organization();

    /** A member of the organization. */
    record Person(OrganizationId organization, UserId user) implements Actor {
        public Person {
            requireNonNull(organization, "organization");
            requireNonNull(user, "user");
        }
    }

    /** A rater without an account, known by the token that came with the invitation. */
    record ExternalRater(OrganizationId organization, Secret token) implements Actor {
        public ExternalRater {
            requireNonNull(organization, "organization");
            requireNonNull(token, "token");
        }
    }

    /** Somebody who holds the receipt of an anonymous answer; never told apart as a person. */
    record ReceiptHolder(OrganizationId organization, Secret receipt) implements Actor {
        public ReceiptHolder {
            requireNonNull(organization, "organization");
            requireNonNull(receipt, "receipt");
        }
    }

    /** The library itself, doing what has become due. */
    @SuppressWarnings("JavaLangClash") // always written Actor.System
    record System(OrganizationId organization) implements Actor {
        public System {
            requireNonNull(organization, "organization");
        }
    }
}
