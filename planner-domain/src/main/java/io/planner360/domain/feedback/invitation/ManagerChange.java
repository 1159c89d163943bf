package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.organization.UserId;
import java.util.Optional;

/**
 * A target of a cycle has another manager than the one whom the cycle knows.
 *
 * @param before whom the cycle knows, if there was a manager
 * @param beforeAsked whether that one is asked about the target as MANAGER, and the invitation is not revoked
 * @param nowAsked whether the new one has been asked about the target, in whatever group and whatever became of it
 */
public record ManagerChange(UserId target, Optional<UserId> before, UserId now, boolean beforeAsked, boolean nowAsked) {
    public ManagerChange {
        requireNonNull(target, "target");
        requireNonNull(before, "before");
        requireNonNull(now, "now");
    }

    /** True where the cycle asks managers about the target, and has not asked this one. */
    public boolean leavesNewManagerOut() {
        return beforeAsked && !nowAsked;
    }
}
