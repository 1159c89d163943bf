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
    private static final Set<InvitationStatus> UNTOUCHED = Set.of(InvitationStatus.PENDING, InvitationStatus.SENT);
    private static final Set<InvitationStatus> UNANSWERED =
            Set.of(InvitationStatus.PENDING, InvitationStatus.SENT, InvitationStatus.STARTED);

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

    /** The rater can see it from now on. */
    public Either<Refusal, FeedbackInvitation> send() {
        return from(Set.of(InvitationStatus.PENDING), "be sent", InvitationStatus.SENT);
    }

    /** Saves answers that may still change; they were held against the form. */
    public Either<Refusal, FeedbackInvitation> saveDraft(List<Answer> answers) {
        return from(OPEN, "take a draft", InvitationStatus.STARTED, Optional.of(answers), Optional.empty());
    }

    /** The rater has answered: once only. */
    public Either<Refusal, FeedbackInvitation> submit() {
        return from(OPEN, "be answered", InvitationStatus.SUBMITTED);
    }

    /** The rater will not answer. */
    public Either<Refusal, FeedbackInvitation> decline(String reason) {
        return Either.<Refusal, String>narrow(
                        new Violations().text(reason, 2_000, "reason").orElse(() -> reason))
                .flatMap(r -> from(OPEN, "be declined", InvitationStatus.DECLINED, Optional.empty(), Optional.of(r)));
    }

    /** The rater may answer after all. */
    public Either<Refusal, FeedbackInvitation> undoDecline() {
        return from(Set.of(InvitationStatus.DECLINED), "be taken up again", InvitationStatus.SENT);
    }

    /**
     * The rater takes the answer back to change it.
     *
     * @param answers what it says, which becomes the draft; empty where the answer is not linked
     */
    public Either<Refusal, FeedbackInvitation> reopen(Optional<List<Answer>> answers) {
        return from(
                        Set.of(InvitationStatus.SUBMITTED),
                        "be opened again",
                        InvitationStatus.STARTED,
                        answers,
                        Optional.empty())
                .filterOrElse(
                        reopened -> answers.isPresent(),
                        reopened -> new RuleViolated(
                                FeedbackRule.ANSWER_UNLINKED,
                                "Nothing tells which answer came of this invitation, so it cannot be opened again."));
    }

    /** The cycle closes, or is given up. */
    public Either<Refusal, FeedbackInvitation> expire() {
        return from(UNANSWERED, "expire", InvitationStatus.EXPIRED);
    }

    /** The cycle is opened again. */
    public Either<Refusal, FeedbackInvitation> sendAgain() {
        return from(Set.of(InvitationStatus.EXPIRED), "be sent again", InvitationStatus.SENT);
    }

    /**
     * The rater is not asked any more.
     *
     * @param left whether the rater or the target has left; otherwise a draft keeps it
     */
    public Either<Refusal, FeedbackInvitation> revoke(boolean left) {
        return from(left ? UNANSWERED : UNTOUCHED, "be revoked", InvitationStatus.REVOKED);
    }

    private Either<Refusal, FeedbackInvitation> from(Set<InvitationStatus> states, String what, InvitationStatus to) {
        return from(states, what, to, Optional.empty(), Optional.empty());
    }

    private Either<Refusal, FeedbackInvitation> from(
            Set<InvitationStatus> states,
            String what,
            InvitationStatus to,
            Optional<List<Answer>> newDraft,
            Optional<String> reason) {
        if (!states.contains(status)) {
            return Either.left(new RuleViolated(
                    FeedbackRule.INVITATION_STATE, "An invitation that is " + status + " cannot " + what + "."));
        }
        return Either.right(
                new FeedbackInvitation(id, cycle, target, rater, group, token, to, newDraft, reason, version));
    }

    /** The same with a token, if it has one, that expires at this instant. */
    public FeedbackInvitation withTokenUntil(Instant expiresAt) {
        return new FeedbackInvitation(
                id,
                cycle,
                target,
                rater,
                group,
                token.map(its -> new Token(its.hash(), expiresAt)),
                status,
                draft,
                declineReason,
                version);
    }

    /** The same at another version; for adapters. */
    public FeedbackInvitation atVersion(long newVersion) {
        return new FeedbackInvitation(id, cycle, target, rater, group, token, status, draft, declineReason, newVersion);
    }
}
