package io.planner360.domain.feedback.invitation;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What happens to many of the tenant's invitations at once. */
public interface CycleInvitations {
    /**
     * PENDING invitations of the cycle become SENT at this instant, their version grows by 1; returns which, by id,
     * bytes compared unsigned.
     */
    List<FeedbackInvitationId> sendPending(FeedbackCycleId cycle, Instant now);

    /**
     * The cycle closes: PENDING, SENT and STARTED become EXPIRED and their drafts are gone. The version of
     * every invitation of the cycle grows by 1, answered or not, so that nothing about when a row was last
     * written tells who answered when.
     */
    void expireOpen(FeedbackCycleId cycle);

    /**
     * The cycle is opened again: EXPIRED become SENT, now if they were not before, and every token expires at that
     * instant. The version of every invitation of the cycle grows by 1. Returns which were sent, by id, bytes compared
     * unsigned.
     */
    List<FeedbackInvitationId> sendExpired(FeedbackCycleId cycle, Instant now, Instant tokensExpireAt);

    /** The target leaves: PENDING, SENT and STARTED become REVOKED, their drafts are gone, their version grows by 1. */
    void revokeAbout(FeedbackCycleId cycle, UserId target);

    /** The rater leaves: PENDING, SENT and STARTED become REVOKED, their drafts are gone, their version grows by 1. */
    void revokeOf(FeedbackCycleId cycle, Rater rater);

    /**
     * These raters are not asked after all: those of the invitations that are PENDING or SENT become REVOKED, their
     * version grows by 1. Returns how many there were.
     */
    int revokeUntouched(FeedbackCycleId cycle, Collection<RaterOfTarget> raters);
}
