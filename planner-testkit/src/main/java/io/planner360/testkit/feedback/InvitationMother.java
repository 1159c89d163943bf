package io.planner360.testkit.feedback;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;

/** Invitations and external raters for tests. */
public final class InvitationMother {

    private InvitationMother() {}

    /** A PENDING invitation of a new member as PEER, about a new target. */
    public static InvitationBuilder anInvitation(FeedbackCycleId cycle) {
        return new InvitationBuilder(cycle);
    }

    /** A customer without an account. */
    public static ExternalRaterBuilder anExternalRater() {
        return new ExternalRaterBuilder();
    }
}
