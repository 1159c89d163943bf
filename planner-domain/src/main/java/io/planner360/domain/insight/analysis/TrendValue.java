package io.planner360.domain.insight.analysis;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import java.time.Instant;

/**
 * How one group saw a person in one competency, in one of several cycles. Values can be compared where
 * competency, group and scale are the same; whether a person has improved is more than two values can tell.
 *
 * @param closedAt when the cycle closed
 * @param lowest the lowest point of the competency's scale in that cycle
 * @param highest the highest point
 * @param raters how many of the group rated it
 * @param mean of their scores
 */
public record TrendValue(
        CompetencyId competency,
        RaterGroupCode group,
        FeedbackCycleId cycle,
        Instant closedAt,
        int lowest,
        int highest,
        int raters,
        double mean) {
    public TrendValue {
        requireNonNull(competency, "competency");
        requireNonNull(group, "group");
        requireNonNull(cycle, "cycle");
        requireNonNull(closedAt, "closedAt");
    }
}
