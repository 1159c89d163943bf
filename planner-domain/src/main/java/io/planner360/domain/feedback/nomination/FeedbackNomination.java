package io.planner360.domain.feedback.nomination;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * The proposal to ask one rater about one target in one cycle; unique by those three, whatever became of it:
 * PROPOSED → APPROVED, REJECTED or WITHDRAWN, and APPROVED → WITHDRAWN until the rater has started.
 *
 * @param rejectionReason present exactly while REJECTED, 1 to 2,000 characters
 * @param version starts at 1 and grows by 1 with each change
 */
public record FeedbackNomination(
        FeedbackNominationId id,
        FeedbackCycleId cycle,
        UserId target,
        Rater rater,
        RaterGroupCode group,
        NominationStatus status,
        Optional<String> rejectionReason,
        long version) {
    public FeedbackNomination {
        requireNonNull(id, "id");
        requireNonNull(cycle, "cycle");
        requireNonNull(target, "target");
        requireNonNull(rater, "rater");
        requireNonNull(group, "group");
        requireNonNull(status, "status");
        requireNonNull(rejectionReason, "rejectionReason");
    }

    /** A new nomination, not yet decided. */
    public static FeedbackNomination proposed(
            FeedbackNominationId id, FeedbackCycleId cycle, UserId target, Rater rater, RaterGroupCode group) {
        return new FeedbackNomination(id, cycle, target, rater, group, NominationStatus.PROPOSED, Optional.empty(), 1);
    }

    /** The rater is to be invited. */
    public Either<Refusal, FeedbackNomination> approve() {
        return whileProposed("be approved", NominationStatus.APPROVED, Optional.empty());
    }

    /** The rater is not to be asked. */
    public Either<Refusal, FeedbackNomination> reject(String reason) {
        return Either.<Refusal, String>narrow(
                        new Violations().text(reason, 2_000, "reason").orElse(() -> reason))
                .flatMap(r -> whileProposed("be rejected", NominationStatus.REJECTED, Optional.of(r)));
    }

    /** Taken back. That the invitation of an approved one can still be revoked is for the store to say. */
    public Either<Refusal, FeedbackNomination> withdraw() {
        return status == NominationStatus.APPROVED
                ? Either.right(with(NominationStatus.WITHDRAWN, Optional.empty()))
                : whileProposed("be withdrawn", NominationStatus.WITHDRAWN, Optional.empty());
    }

    private Either<Refusal, FeedbackNomination> whileProposed(
            String what, NominationStatus to, Optional<String> reason) {
        return status == NominationStatus.PROPOSED
                ? Either.right(with(to, reason))
                : Either.left(new RuleViolated(
                        FeedbackRule.NOMINATION_STATE, "A nomination that is " + status + " cannot " + what + "."));
    }

    private FeedbackNomination with(NominationStatus to, Optional<String> reason) {
        return new FeedbackNomination(id, cycle, target, rater, group, to, reason, version);
    }

    /** The same at another version; for adapters. */
    public FeedbackNomination atVersion(long newVersion) {
        return new FeedbackNomination(id, cycle, target, rater, group, status, rejectionReason, newVersion);
    }
}
