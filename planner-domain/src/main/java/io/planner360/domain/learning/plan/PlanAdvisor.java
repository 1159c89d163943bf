package io.planner360.domain.learning.plan;

import io.planner360.domain.learning.resource.LearningResource;
import java.time.LocalDate;
import java.util.List;

/**
 * Proposes objectives from published gaps. It sees no answers, no raters and no name; what it proposes is checked
 * before it becomes a draft, and another person than the one whose plan it is approves it.
 */
public interface PlanAdvisor {
    /** Itself, as it shall be named wherever its proposals are kept. */
    MadeBy madeBy();

    /**
     * Objectives in order of importance; none where the report gives no ground for one.
     *
     * @param gaps all rated competencies of the report
     * @param catalogue the resources that develop any of them, without those that are retired
     * @param start the first day of the plan
     */
    List<ObjectiveProposal> propose(List<CompetencyGap> gaps, List<LearningResource> catalogue, LocalDate start);
}
