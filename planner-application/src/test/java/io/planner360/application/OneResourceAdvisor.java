package io.planner360.application;

import io.planner360.domain.learning.plan.AdvisedResource;
import io.planner360.domain.learning.plan.CompetencyGap;
import io.planner360.domain.learning.plan.MadeBy;
import io.planner360.domain.learning.plan.ObjectiveProposal;
import io.planner360.domain.learning.plan.PlanAdvisor;
import io.planner360.domain.learning.resource.LearningResource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Proposes the first resource of the catalogue whatever the report says. */
final class OneResourceAdvisor implements PlanAdvisor {
    @Override
    public MadeBy madeBy() {
        return new MadeBy("one-resource", "1");
    }

    @Override
    public List<ObjectiveProposal> propose(
            List<CompetencyGap> gaps, List<LearningResource> catalogue, LocalDate start) {
        return List.of(new ObjectiveProposal(
                gaps.get(0).competency().id(),
                "Learn",
                "",
                1,
                start,
                List.of(new AdvisedResource(catalogue.get(0).id(), new BigDecimal("0.50")))));
    }
}
