package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.organization.UserId;

/** Who is asked for feedback. */
public sealed interface Rater {
    /** A member of the organization. */
    record Member(UserId user) implements Rater {
        public Member {
            requireNonNull(user, "user");
        }
    }

    /** Somebody outside, without an account. */
    record External(ExternalRaterId id) implements Rater {
        public External {
            requireNonNull(id, "id");
        }
    }
}
