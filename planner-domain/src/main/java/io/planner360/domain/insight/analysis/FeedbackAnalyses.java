package io.planner360.domain.insight.analysis;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.util.List;

/**
 * Figures over the tenant's feedback, each calculated by the store in one step. Ids are ordered by bytes
 * compared unsigned, texts by code point. Nothing is read of a report that is not RELEASED.
 *
 * <p>Where a reader is named, what comes from cycles in which they answered about the person in a protected
 * group is left out; in a NAMED cycle no group is protected.
 */
public interface FeedbackAnalyses {
    /**
     * The ratings of the target, by competency: the highest average first, then by competency id. Nothing of a
     * cycle that is not NAMED.
     */
    List<RatingAnalysis> ratings(FeedbackCycleId cycle, UserId target);

    /**
     * The mean score by others in each department and competency over at least
     * {@link HeatMapCell#FEWEST_TARGETS} targets: by department, then competency id. Nothing while the report of
     * any target is not RELEASED, so that no two maps of a cycle can be compared.
     */
    Page<HeatMapCell> heatMap(FeedbackCycleId cycle, PageRequest page);

    /**
     * Scores beside what was required, of those whose manager this person is now: by user id, then competency
     * id. Where either is missing there is no gap.
     */
    Page<PersonGap> teamGaps(FeedbackCycleId cycle, UserId manager, UserId reader, PageRequest page);

    /**
     * The person's published scores of each cycle: by competency id, group code, close and cycle id. Groups that were
     * shown together are left out: who is in them differs from cycle to cycle.
     */
    Page<TrendValue> trend(UserId person, UserId reader, PageRequest page);
}
