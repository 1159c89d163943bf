package io.planner360.domain.feedback.cycle;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.organization.UserId;
import java.util.Optional;

/**
 * Somebody who is rated in a cycle, as they were when they were enrolled: a later change of title,
 * department or manager does not rewrite the cycle.
 */
public record CycleTarget(
        FeedbackCycleId cycle, UserId user, String jobTitle, String department, Optional<UserId> manager) {
    public CycleTarget {
        requireNonNull(cycle, "cycle");
        requireNonNull(user, "user");
        requireNonNull(jobTitle, "jobTitle");
        requireNonNull(department, "department");
        requireNonNull(manager, "manager");
    }
}
