package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rater asked about one target in one cycle; unique by those three. The draft of the answer hangs
 * here, and goes with every step that ends it.
 *
 * @param group captured when the rater was invited
 * @param token of an external rater, who has no account; expires with the cycle
 * @param draft what the rater has saved so far, in the form's order; present exactly while STARTED
 * @param declineReason present exactly while DECLINED, 1 to 2,000 characters
 * @param version starts at 1 and grows by 1 with each change
 */
public record FeedbackInvitation(
        FeedbackInvitationId id,
        FeedbackCycleId cycle,
        UserId target,
        Rater rater,
        RaterGroupCode group,
        Optional<Token> token,
        InvitationStatus status,
        Optional<List<Answer>> draft,
        Optional<String> declineReason,
        long version) {
    private static final Set<InvitationStatus> OPEN = Set.of(InvitationStatus.SENT, InvitationStatus.STARTED);

    public FeedbackInvitation {
        requireNonNull(id, "id");
        requireNonNull(cycle, "cycle");
        requireNonNull(target, "target");
        requireNonNull(rater, "rater");
        requireNonNull(group, "group");
        requireNonNull(token, "token");
        requireNonNull(status, "status");
        draft = draft.map(List::copyOf);
        requireNonNull(declineReason, "declineReason");
    }

    /**
     * How an external rater is recognised.
     *
     * @param expiresAt from then on the token opens nothing
     */
    public record Token(SecretHash hash, Instant expiresAt) {
        public Token {
            requireNonNull(hash, "hash");
            requireNonNull(expiresAt, "expiresAt");
        }
    }

    /** A new invitation, not yet sent. */
    public static FeedbackInvitation pending(
            FeedbackInvitationId id,
            FeedbackCycleId cycle,
            UserId target,
            Rater rater,
            RaterGroupCode group,
            Optional<Token> token) {
        return new FeedbackInvitation(
                id,
                cycle,
                target,
                rater,
                group,
                token,
                InvitationStatus.PENDING,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** True while the rater can answer. */
    public boolean isOpen() {
        return OPEN.contains(status);
    }

    /** Saves answers that may still change; they were held against the form. */
    public Either<Refusal, FeedbackInvitation> saveDraft(List<Answer> answers) {
        return whileOpen("save a draft", InvitationStatus.STARTED, Optional.of(answers), Optional.empty());
    }

    /** The rater has answered: once only. */
    public Either<Refusal, FeedbackInvitation> submit() {
        return whileOpen("submit", InvitationStatus.SUBMITTED, Optional.empty(), Optional.empty());
    }

    /** The rater will not answer. */
    public Either<Refusal, FeedbackInvitation> decline(String reason) {
        return Either.<Refusal, String>narrow(
                        new Violations().text(reason, 2_000, "reason").orElse(() -> reason))
                .flatMap(r -> whileOpen("decline", InvitationStatus.DECLINED, Optional.empty(), Optional.of(r)));
    }

    private Either<Refusal, FeedbackInvitation> whileOpen(
            String what, InvitationStatus to, Optional<List<Answer>> newDraft, Optional<String> reason) {
        if (!isOpen()) {
            return Either.left(new RuleViolated(
                    FeedbackRule.INVITATION_STATE, "An invitation that is " + status + " cannot " + what + "."));
        }
        return Either.right(
                new FeedbackInvitation(id, cycle, target, rater, group, token, to, newDraft, reason, version));
    }

    /** The same at another version; for adapters. */
    public FeedbackInvitation atVersion(long newVersion) {
        return new FeedbackInvitation(id, cycle, target, rater, group, token, status, draft, declineReason, newVersion);
    }
}
