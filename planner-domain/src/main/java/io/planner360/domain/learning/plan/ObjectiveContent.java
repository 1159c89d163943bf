package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Violations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What an objective says.
 *
 * @param title 1 to 255 characters
 * @param reason why this objective, up to 4,000 characters, may be empty
 * @param measure by what one sees that it has been reached, up to 1,000 characters, may be empty
 * @param weight 0.01 to 9.99 with two decimals: how much it counts in the plan
 * @param targetLevel the number of the competency's level to be reached
 * @param dueDate not before the plan starts
 * @param dependencies other objectives of the plan, to be completed before; no chain of them leads back
 * @param resources what to use, in the order advised, each once, at most 20
 */
public record ObjectiveContent(
        CompetencyId competency,
        String title,
        String reason,
        String measure,
        BigDecimal weight,
        int targetLevel,
        LocalDate dueDate,
        Set<LearningObjectiveId> dependencies,
        List<LearningResourceId> resources) {
    private static final BigDecimal ONE = new BigDecimal("1.00");
    private static final BigDecimal HEAVIEST = new BigDecimal("9.99");
    private static final int MOST_RESOURCES = 20;

    public ObjectiveContent {
        requireNonNull(competency, "competency");
        requireNonNull(title, "title");
        requireNonNull(reason, "reason");
        requireNonNull(measure, "measure");
        requireNonNull(weight, "weight");
        requireNonNull(dueDate, "dueDate");
        dependencies = Set.copyOf(dependencies);
        resources = List.copyOf(resources);
    }

    /** What is proposed, of weight 1, without a measure, and depending on nothing. */
    public static ObjectiveContent proposed(
            CompetencyId competency,
            String title,
            String reason,
            int targetLevel,
            LocalDate dueDate,
            List<LearningResourceId> resources) {
        return new ObjectiveContent(competency, title, reason, "", ONE, targetLevel, dueDate, Set.of(), resources);
    }

    /** Notes what is wrong with it, but for its dependencies, which the plan knows. */
    void check(Violations violations, LocalDate planStart, String at) {
        checkTexts(violations, title, reason, measure, at);
        checkWeight(violations, weight, at);
        violations
                .check(targetLevel >= 1, at + "targetLevel", "must be at least 1")
                .check(!dueDate.isBefore(planStart), at + "dueDate", "must not be before the plan starts")
                .check(PlanDates.inUse(dueDate), at + "dueDate", PlanDates.MUST_BE_IN_USE);
        checkResources(violations, resources, at);
    }

    /** Notes what is wrong with the texts of an objective, or of one in a template. */
    public static void checkTexts(Violations violations, String title, String reason, String measure, String at) {
        violations
                .text(title, 255, at + "title")
                .optionalText(reason, 4_000, at + "reason")
                .optionalText(measure, 1_000, at + "measure");
    }

    /** Notes what is wrong with the weight of an objective, or of one in a template. */
    public static void checkWeight(Violations violations, BigDecimal weight, String at) {
        violations
                .check(weight.signum() > 0 && weight.compareTo(HEAVIEST) <= 0, at + "weight", "must be 0.01 to 9.99")
                .check(weight.scale() == 2, at + "weight", "must have two decimals");
    }

    /** Notes what is wrong with the list of resources of an objective, or of one in a template. */
    public static void checkResources(Violations violations, List<LearningResourceId> resources, String at) {
        violations
                .check(resources.size() <= MOST_RESOURCES, at + "resources", "must be at most " + MOST_RESOURCES)
                .unique(resources, Function.identity(), at + "resources");
    }

    /** The same with one more resource, at the end; the same where it has it already. */
    ObjectiveContent using(LearningResourceId resource) {
        if (resources.contains(resource)) {
            return this;
        }
        List<LearningResourceId> more = new ArrayList<>(resources);
        more.add(resource);
        return new ObjectiveContent(
                competency, title, reason, measure, weight, targetLevel, dueDate, dependencies, more);
    }
}
