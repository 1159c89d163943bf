package io.planner360.domain.learning.template;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.plan.TargetLevel;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Violations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an objective of a template says. Limits are those of {@link ObjectiveContent}.
 *
 * @param dueAfterDays how many days after the plan's start it is due, 0 to 3,650
 * @param dependencies the positions, from 0, of objectives that stand before this one and are completed before it
 */
public record TemplateObjective(
        CompetencyId competency,
        String title,
        String reason,
        String measure,
        BigDecimal weight,
        int targetLevel,
        int dueAfterDays,
        Set<Integer> dependencies,
        List<LearningResourceId> resources) {
    private static final int LAST_DAY = 3_650;

    public TemplateObjective {
        requireNonNull(competency, "competency");
        requireNonNull(title, "title");
        requireNonNull(reason, "reason");
        requireNonNull(measure, "measure");
        requireNonNull(weight, "weight");
        dependencies = Set.copyOf(dependencies);
        resources = List.copyOf(resources);
    }

    /** What it wants to be reached. */
    public TargetLevel target() {
        return new TargetLevel(competency, targetLevel);
    }

    /** Notes what is wrong with it where it stands. */
    void check(Violations violations, int position) {
        String at = "objectives[" + position + "].";
        ObjectiveContent.checkTexts(violations, title, reason, measure, at);
        ObjectiveContent.checkWeight(violations, weight, at);
        violations
                .check(targetLevel >= 1, at + "targetLevel", "must be at least 1")
                .check(dueAfterDays >= 0 && dueAfterDays <= LAST_DAY, at + "dueAfterDays", "must be 0 to " + LAST_DAY)
                .check(
                        dependencies.stream().allMatch(other -> other >= 0 && other < position),
                        at + "dependencies",
                        "must be positions before its own");
        ObjectiveContent.checkResources(violations, resources, at);
    }

    /**
     * What it says in a plan.
     *
     * @param ids those of the plan's objectives, by position
     * @param usable the resources that are still in use
     */
    ObjectiveContent inPlan(LocalDate start, List<LearningObjectiveId> ids, Set<LearningResourceId> usable) {
        return new ObjectiveContent(
                competency,
                title,
                reason,
                measure,
                weight,
                targetLevel,
                start.plusDays(dueAfterDays),
                dependencies.stream().map(ids::get).collect(Collectors.toUnmodifiableSet()),
                resources.stream().filter(usable::contains).toList());
    }
}
