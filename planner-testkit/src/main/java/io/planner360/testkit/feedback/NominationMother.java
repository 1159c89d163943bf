package io.planner360.testkit.feedback;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;

/** Nominations for tests. */
public final class NominationMother {

    private NominationMother() {}

    /** A PROPOSED nomination of a new member as PEER, for a new target. */
    public static NominationBuilder aNomination(FeedbackCycleId cycle) {
        return new NominationBuilder(cycle);
    }
}
