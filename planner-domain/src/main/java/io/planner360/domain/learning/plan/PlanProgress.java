package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How much of a plan is done. Dropped objectives count nowhere.
 *
 * @param completionPercentage the weight of what is completed in the weight of all, two decimals; empty for a
 *     plan without objectives, which is neither 0 nor 100 percent done
 */
public record PlanProgress(int totalObjectives, int completedObjectives, Optional<BigDecimal> completionPercentage) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PlanProgress {
        requireNonNull(completionPercentage, "completionPercentage");
    }

    static PlanProgress of(List<LearningObjective> objectives) {
        List<LearningObjective> counted = objectives.stream()
                .filter(objective -> objective.status() != ObjectiveStatus.DROPPED)
                .toList();
        List<LearningObjective> completed = counted.stream()
                .filter(objective -> objective.status() == ObjectiveStatus.COMPLETED)
                .toList();
        return new PlanProgress(
                counted.size(),
                completed.size(),
                counted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                weight(completed).multiply(HUNDRED).divide(weight(counted), 2, RoundingMode.HALF_UP)));
    }

    private static BigDecimal weight(List<LearningObjective> objectives) {
        return objectives.stream()
                .map(objective -> objective.content().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
