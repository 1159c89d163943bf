package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * How a cycle deals with its raters beyond what its form says.
 *
 * @param mostOpen how many of the cycle's invitations a rater may have open, 1 to 1,000; empty for any number. Open is
 *     what is PENDING, SENT or STARTED; who is beyond it already stays so, but is not invited again
 */
public record RaterPolicy(ManagerChangePolicy managerChange, Optional<Integer> mostOpen) {
    /** That of a cycle for which nobody has said anything else. */
    public static final RaterPolicy DEFAULT = new RaterPolicy(ManagerChangePolicy.KEEP, Optional.empty());

    private static final int LARGEST = 1_000;

    public RaterPolicy {
        requireNonNull(managerChange, "managerChange");
        requireNonNull(mostOpen, "mostOpen");
    }

    /** A policy, checked. */
    public static Either<InvalidInput, RaterPolicy> of(ManagerChangePolicy managerChange, Optional<Integer> mostOpen) {
        return new Violations()
                .check(mostOpen.filter(most -> most < 1 || most > LARGEST).isEmpty(), "mostOpen", "must be 1 to 1,000")
                .orElse(() -> new RaterPolicy(managerChange, mostOpen));
    }

    /**
     * The next policy of a cycle in this state: once it has left DRAFT, all its targets are treated alike, so that what
     * becomes of a change of manager stays as it is. The limit is a matter of the day, and can change.
     */
    public Either<Refusal, RaterPolicy> become(RaterPolicy next, CycleStatus status) {
        return status == CycleStatus.DRAFT || next.managerChange == managerChange
                ? Either.right(next)
                : Either.left(new RuleViolated(
                        FeedbackRule.CYCLE_STATE,
                        "What becomes of a change of manager is settled once the cycle has left DRAFT."));
    }
}
