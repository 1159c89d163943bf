package io.planner360.cli.cycle;

import io.planner360.cli.cycle.CycleResult.TargetResult;
import io.planner360.cli.input.ResourceRow;
import io.planner360.cli.report.ObjectiveView;
import io.planner360.cli.report.PlanView;
import io.planner360.cli.report.ResourceView;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.ObjectiveStatus;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.resource.LearningResourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A learning plan as its page shows it. */
final class PlanViews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int MINUTES = 60;

    private final CycleResult result;
    private final ReachedLevels levels;

    PlanViews(CycleResult result) {
        this.result = result;
        this.levels = new ReachedLevels(result);
    }

    PlanView view(TargetResult target) {
        LearningPlan plan = target.plan();
        return new PlanView(
                plan.title(),
                plan.status() == PlanStatus.ACTIVE ? "Active" : "Draft",
                period(plan.startDate(), plan.targetDate()),
                plan.progress().completionPercentage().map(BigDecimal::doubleValue),
                plan.objectives().stream()
                        .map(objective -> objective(target, objective))
                        .toList());
    }

    private static String period(LocalDate start, LocalDate end) {
        return start.equals(end) ? "from " + DAY.format(start) : DAY.format(start) + " to " + DAY.format(end);
    }

    private ObjectiveView objective(TargetResult target, LearningObjective objective) {
        Competency competency = result.framework().competency(objective.competency());
        return new ObjectiveView(
                objective.title(),
                competency.name(),
                levels.reached(target.report(), competency.id()).map(level -> level(competency, level)),
                level(competency, objective.targetLevel()),
                Optional.of(objective.dueDate()),
                status(objective.status()),
                Optional.of((double) objective.percent()),
                Optional.of(objective.reason()),
                objective.resources().stream().map(this::resource).toList());
    }

    private static String level(Competency competency, int level) {
        return competency
                .level(level)
                .map(CompetencyLevel::name)
                .map(name -> level + " " + name)
                .orElse("below level 1");
    }

    private static String status(ObjectiveStatus status) {
        return switch (status) {
            case NOT_STARTED -> "Not started";
            case IN_PROGRESS -> "In progress";
            case COMPLETED -> "Completed";
            case DROPPED -> "Dropped";
        };
    }

    private ResourceView resource(LearningResourceId id) {
        ResourceRow row = result.catalogue().row(id);
        return new ResourceView(row.title(), row.type(), row.provider(), duration(row.minutes()), row.url());
    }

    private static String duration(int minutes) {
        int hours = minutes / MINUTES;
        int rest = minutes % MINUTES;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }
}
