package io.planner360.testkit.feedback;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitation.Token;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.SecretHash;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds a {@link FeedbackInvitation}. */
public final class InvitationBuilder {

    private final FeedbackCycleId cycle;
    private FeedbackInvitationId id = new FeedbackInvitationId(Fresh.uuid());
    private Optional<UserId> target = Optional.empty();
    private Optional<Rater> rater = Optional.empty();
    private RaterGroupCode group = RaterGroupCode.PEER;
    private Optional<Token> token = Optional.empty();
    private boolean sent;
    private Optional<UnaryOperator<FeedbackInvitation>> step = Optional.empty();

    InvitationBuilder(FeedbackCycleId cycle) {
        this.cycle = cycle;
    }

    public InvitationBuilder withId(FeedbackInvitationId newId) {
        id = newId;
        return this;
    }

    /** The invitation asks about this member. */
    public InvitationBuilder about(UserId member) {
        target = Optional.of(member);
        return this;
    }

    /** This member is asked. */
    public InvitationBuilder of(UserId member) {
        rater = Optional.of(new Rater.Member(member));
        return this;
    }

    /** This rater is asked, who has no account and is stored already. */
    public InvitationBuilder of(ExternalRater external) {
        rater = Optional.of(new Rater.External(external.id()));
        group = RaterGroupCode.EXTERNAL;
        return this;
    }

    public InvitationBuilder as(RaterGroupCode code) {
        group = code;
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
        return beyondPending(pending(
                target.orElseGet(() -> new UserId(Fresh.uuid())),
                rater.orElseGet(() -> new Rater.Member(new UserId(Fresh.uuid())))));
    }

    /**
     * The invitation, stored and then brought to its status by an update. The cycle is stored already; a
     * target is enrolled if it is not yet; whoever was not given is a new member.
     */
    public FeedbackInvitation persistedIn(Persistence persistence, OrganizationId tenant) {
        return persistence.unitOfWork().within(tenant, () -> {
            UserId about = target.orElseGet(
                    () -> aMember().persistedIn(persistence, tenant).user());
            Rater asked = rater.orElseGet(() ->
                    new Rater.Member(aMember().persistedIn(persistence, tenant).user()));
            if (!persistence.cycleTargets().enrol(cycle, List.of(about)).isEmpty()) {
                throw new AssertionError("the target is no member");
            }
            FeedbackInvitation pending = granted(
                            persistence.feedbackInvitations().addAll(List.of(pending(about, asked))))
                    .get(0);
            return sent ? persistence.feedbackInvitations().update(beyondPending(pending)) : pending;
        });
    }

    private FeedbackInvitation pending(UserId about, Rater asked) {
        return FeedbackInvitation.pending(id, cycle, about, asked, group, token);
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
