package io.planner360.domain.learning.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of a plan is done.
 *
 * @param completionPercentage completed of all objectives, two decimals; empty for a plan without objectives,
 *     which is neither 0 nor 100 percent done
 */
public record PlanProgress(int totalObjectives, int completedObjectives, Optional<BigDecimal> completionPercentage) {

    static PlanProgress of(int total, int completed) {
        return new PlanProgress(
                total,
                completed,
                total == 0
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(completed * 100L)
                                .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP)));
    }
}
