package io.planner360.domain.rating.statistics.comparison;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.description.Tolerance;
import java.util.OptionalDouble;

/**
 * Where a target stands among the targets that were rated.
 *
 * @param targets N, the target included
 * @param percentileRank 100 (below + equal/2)/N; equal are those within 1e-9, the target included
 * @param z (m − mean)/sd over the targets; empty for one target, and where they do not differ
 * @param t 50 + 10 z; empty where z is
 */
public record Norm(int targets, double percentileRank, OptionalDouble z, OptionalDouble t) {

    /** The place of a mean among all means, of which it is one. */
    public static Norm of(double mean, Sample all) {
        int n = all.size();
        int from = all.countFrom(mean);
        int to = all.countTo(mean);
        double rank = 100.0 * ((n - from) + 0.5 * (from + to - n)) / n;
        if (n < 2 || Tolerance.isNothing(all.variance().orElseThrow())) {
            return new Norm(n, rank, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double z = (mean - all.mean().orElseThrow()) / all.deviation().orElseThrow();
        return new Norm(n, rank, OptionalDouble.of(z), OptionalDouble.of(50 + 10 * z));
    }
}
