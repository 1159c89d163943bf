package io.planner360.domain.insight.analysis;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.PlanProgress;

/** How far one of a person's active plans is. */
public record PlanSummary(LearningPlanId plan, String title, PlanProgress progress) {
    public PlanSummary {
        requireNonNull(plan, "plan");
        requireNonNull(title, "title");
        requireNonNull(progress, "progress");
    }
}
