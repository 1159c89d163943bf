package io.planner360.testkit.rating;

import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.organization.UserId;

/** Reports for tests. */
public final class ReportMother {

    private ReportMother() {}

    /**
     * A WITHHELD report on a target who is enrolled in the cycle, calculated from what the target and four
     * peers answered.
     */
    public static ReportBuilder aReport(FeedbackCycle cycle, UserId target) {
        return new ReportBuilder(cycle, target);
    }
}
