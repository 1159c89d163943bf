package io.planner360.domain.insight.analysis;

import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.time.LocalDate;

/**
 * Figures over the tenant's learning plans, each calculated by the store in one step. Ids are ordered by bytes
 * compared unsigned.
 *
 * <p>Where a reader is named, plans from cycles in which they answered about the person in a protected group are
 * left out, and so are those of which the report was recalled.
 */
public interface LearningAnalyses {
    /** How far the person's ACTIVE plans are, by the weight of their objectives, in the order of plan ids. */
    Page<PlanSummary> progress(UserId person, UserId reader, PageRequest page);

    /**
     * Open objectives of ACTIVE plans whose last day was before this one: by due date, then objective id.
     */
    Page<OverdueObjective> overdue(LocalDate day, UserId reader, PageRequest page);

    /** As {@link #overdue}, of those whose manager this person is now. */
    Page<OverdueObjective> overdueInTeam(UserId manager, LocalDate day, UserId reader, PageRequest page);

    /**
     * What came after COMPLETED objectives that used a resource, by resource id, over at least
     * {@link ResourceOutcome#FEWEST_PEOPLE} people. A gain is the score by others in the objective's competency
     * in the first cycle that closed after the last progress entry of 100 percent, minus that in the plan's own
     * cycle; both reports RELEASED, both scores on the same points. Several gains of a person count as their
     * mean.
     */
    Page<ResourceOutcome> outcomes(PageRequest page);
}
