package io.planner360.cli.cycle;

import io.planner360.cli.cycle.CycleResult.TargetResult;
import io.planner360.cli.input.ResourceRow;
import io.planner360.cli.report.ObjectiveRow;
import io.planner360.cli.report.PlanRow;
import io.planner360.cli.report.PlannedResourceRow;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.resource.LearningResourceId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The plans of {@code plans.json}, with the ids of the user's own files. */
final class PlanRows {
    private final CycleResult result;
    private final ReachedLevels levels;
    private final Map<CompetencyId, String> competencies = new HashMap<>();

    PlanRows(CycleResult result) {
        this.result = result;
        this.levels = new ReachedLevels(result);
        result.framework().ids().forEach((own, stored) -> competencies.put(stored, own));
    }

    List<PlanRow> rows() {
        return result.targets().stream().map(this::row).toList();
    }

    private PlanRow row(TargetResult target) {
        LearningPlan plan = target.plan();
        return new PlanRow(
                target.person().id(),
                plan.title(),
                plan.status().name().toLowerCase(Locale.ROOT),
                Optional.of(plan.startDate()),
                Optional.of(plan.targetDate()),
                plan.progress().completionPercentage().map(BigDecimal::doubleValue),
                plan.objectives().stream()
                        .map(objective -> row(target, objective))
                        .toList());
    }

    private ObjectiveRow row(TargetResult target, LearningObjective objective) {
        return new ObjectiveRow(
                objective.title(),
                competencies.getOrDefault(objective.competency(), ""),
                levels.reached(target.report(), objective.competency()),
                objective.targetLevel(),
                Optional.of(objective.dueDate()),
                objective.status().name().toLowerCase(Locale.ROOT),
                Optional.of((double) objective.percent()),
                objective.resources().stream().map(this::row).toList());
    }

    private PlannedResourceRow row(LearningResourceId id) {
        ResourceRow resource = result.catalogue().row(id);
        return new PlannedResourceRow(
                resource.id(),
                resource.title(),
                resource.type(),
                resource.provider(),
                resource.minutes(),
                resource.url());
    }
}
