package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Violations;
import java.math.BigDecimal;

/**
 * A resource that an advisor has for an objective.
 *
 * @param confidence how sure it is that the resource helps, 0.00 to 1.00 with two decimals
 */
public record AdvisedResource(LearningResourceId resource, BigDecimal confidence) {
    public AdvisedResource {
        requireNonNull(resource, "resource");
        requireNonNull(confidence, "confidence");
    }

    /** Notes what is wrong with it. */
    void check(Violations violations, String at) {
        violations
                .check(
                        confidence.signum() >= 0 && confidence.compareTo(BigDecimal.ONE) <= 0,
                        at + "confidence",
                        "must be 0.00 to 1.00")
                .check(confidence.scale() == 2, at + "confidence", "must have two decimals");
    }
}
