package io.planner360.domain.insight.analysis;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import java.math.BigDecimal;

/**
 * How a department's targets were seen by others in one competency of a cycle.
 *
 * @param department as it was when the targets were enrolled; may be empty
 * @param targets how many have a score, at least {@link #FEWEST_TARGETS}
 * @param mean of their scores by others, each counting once, in points of the competency's scale; two decimals
 */
public record HeatMapCell(String department, CompetencyId competency, int targets, BigDecimal mean) {
    /** There is no cell over fewer. */
    public static final int FEWEST_TARGETS = 5;

    public HeatMapCell {
        requireNonNull(department, "department");
        requireNonNull(competency, "competency");
        requireNonNull(mean, "mean");
        if (targets < FEWEST_TARGETS) {
            throw new IllegalArgumentException("a cell over " + targets + " targets could name them");
        }
    }
}
