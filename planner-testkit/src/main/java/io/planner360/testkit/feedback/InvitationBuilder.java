package io.planner360.testkit.feedback;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitation.Token;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.SecretHash;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds a {@link FeedbackInvitation}. */
public final class InvitationBuilder extends AskingBuilder<InvitationBuilder> {

    private FeedbackInvitationId id = new FeedbackInvitationId(Fresh.uuid());
    private Optional<Token> token = Optional.empty();
    private boolean sent;
    private Optional<UnaryOperator<FeedbackInvitation>> step = Optional.empty();

    InvitationBuilder(FeedbackCycleId cycle) {
        super(cycle);
    }

    @Override
    InvitationBuilder itself() {
        return this;
    }

    public InvitationBuilder withId(FeedbackInvitationId newId) {
        id = newId;
        return this;
    }

    public InvitationBuilder withToken(SecretHash hash, Instant expiresAt) {
        token = Optional.of(new Token(hash, expiresAt));
        return this;
    }

    public InvitationBuilder sent() {
        sent = true;
        step = Optional.empty();
        return this;
    }

    public InvitationBuilder started(List<Answer> draft) {
        return sentAnd(invitation -> granted(invitation.saveDraft(draft)));
    }

    public InvitationBuilder submitted() {
        return sentAnd(invitation -> granted(invitation.submit()));
    }

    public InvitationBuilder declined(String reason) {
        return sentAnd(invitation -> granted(invitation.decline(reason)));
    }

    public InvitationBuilder revoked() {
        return sentAnd(invitation -> granted(invitation.revoke(true)));
    }

    private InvitationBuilder sentAnd(UnaryOperator<FeedbackInvitation> next) {
        sent = true;
        step = Optional.of(next);
        return this;
    }

    /** The invitation, not stored, in the status asked for, at version 1. */
    public FeedbackInvitation built() {
        return beyondPending(pending(unstored()));
    }

    /**
     * The invitation, stored and then brought to its status by an update. The cycle is stored already; a
     * target is enrolled if it is not yet; whoever was not given is a new member.
     */
    public FeedbackInvitation persistedIn(Persistence persistence, OrganizationId tenant) {
        return persistence.unitOfWork().within(tenant, () -> {
            FeedbackInvitation pending = granted(
                            persistence.feedbackInvitations().addAll(List.of(pending(enrolledIn(persistence, tenant)))))
                    .get(0);
            return sent ? persistence.feedbackInvitations().update(beyondPending(pending)) : pending;
        });
    }

    private FeedbackInvitation pending(RaterOfTarget asked) {
        return FeedbackInvitation.pending(id, cycle, asked.target(), asked.rater(), group, token);
    }

    private FeedbackInvitation beyondPending(FeedbackInvitation pending) {
        if (!sent) {
            return pending;
        }
        FeedbackInvitation inRatersHands = new FeedbackInvitation(
                pending.id(),
                pending.cycle(),
                pending.target(),
                pending.rater(),
                pending.group(),
                pending.token(),
                InvitationStatus.SENT,
                Optional.empty(),
                Optional.empty(),
                pending.version());
        return step.map(next -> next.apply(inRatersHands)).orElse(inRatersHands);
    }
}
