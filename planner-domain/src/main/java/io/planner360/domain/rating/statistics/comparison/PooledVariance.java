package io.planner360.domain.rating.statistics.comparison;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.description.Sum;
import io.planner360.domain.rating.statistics.description.Tolerance;
import java.util.OptionalDouble;

/**
 * The variance of rater scores within the groups of all targets: the cells' sums of squares by Σ(n − 1). Below 1e-12 it
 * is 0. Used in one method.
 */
public final class PooledVariance {
    private final Sum squares = new Sum();
    private int df;

    /** Adds the rater scores of a target's group, self never among them. */
    public void add(Sample cell) {
        if (cell.size() > 1) {
            squares.add(cell.squares());
            df += cell.size() - 1;
        }
    }

    /** Σ(n − 1). */
    public int df() {
        return df;
    }

    /** The variance; empty where no cell has two scores. */
    public OptionalDouble variance() {
        return df == 0 ? OptionalDouble.empty() : OptionalDouble.of(Tolerance.meanSquare(squares.value() / df));
    }
}
