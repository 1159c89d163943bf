package io.planner360.domain.rating.statistics.agreement;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.description.Tolerance;
import io.planner360.domain.rating.statistics.table.ResponseRange;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The indices of agreement that need the options of the scale. Without options they are empty. */
public final class WithinGroup {
    private final Optional<ResponseRange> range;

    /** @param range empty for a scale without options */
    public WithinGroup(Optional<ResponseRange> range) {
        this.range = range;
    }

    /** r_WG with the uniform null: 1 − min(s², σ²)/σ² (James, Demaree and Wolf 1984, 1993); empty without a variance. */
    public OptionalDouble rwgUniform(OptionalDouble variance) {
        return rwg(1, variance, uniform());
    }

    /**
     * r_WG with the slightly skewed null (LeBreton and Senter 2008); empty without a variance, and where the null has
     * no published variance.
     */
    public OptionalDouble rwgSlightSkew(OptionalDouble variance) {
        return rwg(1, variance, slightSkew());
    }

    /**
     * r_WG(J) with the uniform null: J(1 − u)/(J(1 − u) + u), u = min(S, σ²)/σ² (James, Demaree and Wolf 1984); empty
     * without a variance.
     *
     * @param meanVariance S, the mean of the variances of the items
     */
    public OptionalDouble rwgjUniform(int items, OptionalDouble meanVariance) {
        return rwg(items, meanVariance, uniform());
    }

    /** r_WG(J) with the slightly skewed null; empty as {@link #rwgSlightSkew} is. */
    public OptionalDouble rwgjSlightSkew(int items, OptionalDouble meanVariance) {
        return rwg(items, meanVariance, slightSkew());
    }

    /** r*_WG(J) = 1 − S/σ², not cut off at 0 (Lindell, Brandt and Whitney 1999); empty without a variance. */
    public OptionalDouble lindell(OptionalDouble meanVariance) {
        OptionalDouble uniform = uniform();
        return meanVariance.isPresent() && uniform.isPresent()
                ? OptionalDouble.of(1 - meanVariance.getAsDouble() / uniform.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * a_WG = 1 − 2s² / [((H + L)M − M² − HL) n/(n − 1)] (Brown and Hauenstein 2005). 1 where all ratings are the lowest
     * option, or all the highest; empty for fewer than two ratings, and where the mean is so near a bound that the
     * greatest possible variance is not reached (sum below L(n − 1) + H or above H(n − 1) + L). It may be negative.
     */
    public OptionalDouble awg(Sample ratings) {
        if (range.isEmpty() || ratings.size() < 2) {
            return OptionalDouble.empty();
        }
        double low = range.get().low();
        double high = range.get().high();
        int n = ratings.size();
        if (ratings.countTo(low) == n || ratings.countFrom(high) == n) {
            return OptionalDouble.of(1);
        }
        double mean = ratings.mean().orElseThrow();
        double sumAboveLow = (mean - low) * n;
        if (Tolerance.isAbove(high - low, sumAboveLow) || Tolerance.isAbove(sumAboveLow, (high - low) * (n - 1))) {
            return OptionalDouble.empty();
        }
        double greatest = (high - mean) * (mean - low) * n / (n - 1);
        return Tolerance.finite(1 - 2 * ratings.variance().orElseThrow() / greatest);
    }

    private OptionalDouble uniform() {
        return nullVariance(found -> OptionalDouble.of(found.uniformNullVariance()));
    }

    private OptionalDouble slightSkew() {
        return nullVariance(ResponseRange::slightSkewNullVariance);
    }

    private OptionalDouble nullVariance(Function<ResponseRange, OptionalDouble> of) {
        return range.map(of).orElseGet(OptionalDouble::empty);
    }

    /** For one item r_WG(J) is r_WG. */
    private static OptionalDouble rwg(int items, OptionalDouble variance, OptionalDouble nullVariance) {
        if (variance.isEmpty() || nullVariance.isEmpty()) {
            return OptionalDouble.empty();
        }
        double u = Math.min(variance.getAsDouble(), nullVariance.getAsDouble()) / nullVariance.getAsDouble();
        return OptionalDouble.of(items * (1 - u) / (items * (1 - u) + u));
    }
}
