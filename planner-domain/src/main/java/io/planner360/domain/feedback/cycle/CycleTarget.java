package io.planner360.domain.feedback.cycle;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * Somebody who is rated in a cycle, as they were when they were enrolled: a later change of title,
 * department or manager does not rewrite the cycle. ENROLLED → WITHDRAWN.
 */
public record CycleTarget(
        FeedbackCycleId cycle,
        UserId user,
        String jobTitle,
        String department,
        Optional<UserId> manager,
        Status status) {
    public CycleTarget {
        requireNonNull(cycle, "cycle");
        requireNonNull(user, "user");
        requireNonNull(jobTitle, "jobTitle");
        requireNonNull(department, "department");
        requireNonNull(manager, "manager");
        requireNonNull(status, "status");
    }

    /** Whether the target takes part. */
    public enum Status {
        /** Is rated, and gets a report. */
        ENROLLED,
        /** Has left: what was answered about them is deleted, and there is no report. */
        WITHDRAWN
    }

    /** True as long as the target has not left the cycle. */
    public boolean isEnrolled() {
        return status == Status.ENROLLED;
    }

    /** The target leaves the cycle. */
    public Either<Refusal, CycleTarget> withdraw() {
        return isEnrolled()
                ? Either.right(new CycleTarget(cycle, user, jobTitle, department, manager, Status.WITHDRAWN))
                : Either.left(new RuleViolated(FeedbackRule.TARGET_STATE, "This person has been withdrawn already."));
    }
}
