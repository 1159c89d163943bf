package io.planner360.inmemory.internal.feedback;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.CycleInvitations;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.UserId;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

final class InMemoryCycleInvitations implements CycleInvitations {
    private final Store store;

    InMemoryCycleInvitations(Store store) {
        this.store = store;
    }

    @Override
    public List<FeedbackInvitationId> sendPending(FeedbackCycleId cycle, Instant now) {
        List<FeedbackInvitation> pending = store.tenant().stream(InMemoryFeedbackInvitations.PENDING, cycle)
                .toList();
        for (FeedbackInvitation invitation : pending) {
            replace(invitation, invitation.send().getOrElse(invitation));
            InMemoryFeedbackReminders.sent(store.tenant(), invitation.id(), now);
        }
        return inOrder(pending);
    }

    private static List<FeedbackInvitationId> inOrder(List<FeedbackInvitation> invitations) {
        return invitations.stream()
                .map(FeedbackInvitation::id)
                .sorted(Comparator.comparing(id -> Position.of(id.value())))
                .toList();
    }

    @Override
    public void expireOpen(FeedbackCycleId cycle) {
        ofCycle(cycle)
                .forEach(invitation -> replace(invitation, invitation.expire().getOrElse(invitation)));
    }

    @Override
    public List<FeedbackInvitationId> sendExpired(FeedbackCycleId cycle, Instant now, Instant tokensExpireAt) {
        List<FeedbackInvitation> expired = new ArrayList<>();
        for (FeedbackInvitation invitation : ofCycle(cycle)) {
            invitation.sendAgain().forEach(sent -> {
                InMemoryFeedbackReminders.sent(store.tenant(), sent.id(), now);
                expired.add(sent);
            });
            replace(invitation, invitation.sendAgain().getOrElse(invitation).withTokenUntil(tokensExpireAt));
        }
        return inOrder(expired);
    }

    @Override
    public void revokeAbout(FeedbackCycleId cycle, UserId target) {
        revoke(store.tenant().stream(InMemoryFeedbackInvitations.ABOUT, Tuple.of(cycle, target)));
    }

    @Override
    public void revokeOf(FeedbackCycleId cycle, Rater rater) {
        revoke(store.tenant().stream(InMemoryFeedbackInvitations.OF_RATER, Tuple.of(cycle, rater)));
    }

    @Override
    public int revokeUntouched(FeedbackCycleId cycle, Collection<RaterOfTarget> raters) {
        List<FeedbackInvitation> untouched = raters.stream()
                .distinct()
                .flatMap(asked -> store.tenant()
                        .rows(InMemoryFeedbackInvitations.OF_RATER, Tuple.of(cycle, asked.rater()))
                        .get(Position.of(asked.target().value()))
                        .toJavaStream())
                .filter(invitation -> invitation.revoke(false).isRight())
                .toList();
        untouched.forEach(invitation -> invitation.revoke(false).forEach(revoked -> replace(invitation, revoked)));
        return untouched.size();
    }

    private void revoke(Stream<FeedbackInvitation> invitations) {
        invitations
                .toList()
                .forEach(invitation -> invitation.revoke(true).forEach(revoked -> replace(invitation, revoked)));
    }

    private List<FeedbackInvitation> ofCycle(FeedbackCycleId cycle) {
        return InMemoryFeedbackInvitations.ofCycle(store.tenant(), cycle).toList();
    }

    /** At the next version. */
    private void replace(FeedbackInvitation before, FeedbackInvitation after) {
        WorkingCopy tenant = store.tenant();
        tenant.replace(InMemoryFeedbackInvitations.INVITATIONS, before, after.atVersion(before.version() + 1));
    }
}
