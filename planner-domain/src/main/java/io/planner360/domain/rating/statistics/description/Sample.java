package io.planner360.domain.rating.statistics.description;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Some numbers, and what describes them. Everything is computed from their distances to the smallest one, in two
 * passes: a constant added to all of them moves mean and median, and leaves deviations as they are. The order in which
 * they were given tells nothing.
 */
public final class Sample {
    /** Negative zero and zero are one value, which sorting and searching would take for two. */
    private static final double NO_NEGATIVE_ZERO = 0.0;

    private final double[] sorted;
    private final double meanAboveLeast;
    private final double squares;

    private Sample(double[] sorted) {
        this.sorted = sorted;
        this.meanAboveLeast = sorted.length == 0 ? 0 : aboveLeast();
        this.squares = squaresAround(meanAboveLeast);
    }

    /** A sample of these values, which are finite. */
    public static Sample of(double... values) {
        return of(values, values.length);
    }

    /** A sample of the first so many of these values. */
    public static Sample of(double[] values, int count) {
        double[] sorted = new double[count];
        for (int at = 0; at < count; at++) {
            sorted[at] = values[at] + NO_NEGATIVE_ZERO;
        }
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    /** How many values there are. */
    public int size() {
        return sorted.length;
    }

    /** The value in this place, in ascending order. */
    public double get(int place) {
        return sorted[place];
    }

    /** (1/n) Σx; empty for no values. */
    public OptionalDouble mean() {
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[0] + meanAboveLeast);
    }

    /** Σ(x − mean)²; 0 for fewer than two values. */
    public double squares() {
        return squares;
    }

    /** Σ(x − mean)² / (n − 1); empty for fewer than two values. */
    public OptionalDouble variance() {
        return sorted.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(squares / (sorted.length - 1));
    }

    /** The root of the variance; empty for fewer than two values. */
    public OptionalDouble deviation() {
        return sorted.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (sorted.length - 1)));
    }

    /** sd / √n; empty for fewer than two values. */
    public OptionalDouble standardError() {
        return sorted.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(squares / (sorted.length - 1) / sorted.length));
    }

    /**
     * mean ± t(.975; n − 1) sd / √n (Student 1908); the mean twice where the deviation is 0; empty for fewer than two
     * values.
     */
    public Optional<Interval> interval(Quantiles quantiles) {
        return sorted.length < 2
                ? Optional.empty()
                : Interval.around(
                        mean().orElseThrow(),
                        quantiles.t(sorted.length - 1) * standardError().orElseThrow());
    }

    /** The middle value, or the mean of the two middle ones; empty for no values. */
    public OptionalDouble median() {
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[0] + medianAboveLeast());
    }

    /** The smallest value; empty for no values. */
    public OptionalDouble min() {
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[0]);
    }

    /** The greatest value; empty for no values. */
    public OptionalDouble max() {
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length - 1]);
    }

    /** AD_M = (1/n) Σ|x − mean| (Burke, Finkelstein and Dusig 1999); empty for no values. */
    public OptionalDouble meanDeviation() {
        return deviationFrom(meanAboveLeast);
    }

    /** AD_Md = (1/n) Σ|x − median| (Burke, Finkelstein and Dusig 1999); empty for no values. */
    public OptionalDouble medianDeviation() {
        return sorted.length == 0 ? OptionalDouble.empty() : deviationFrom(medianAboveLeast());
    }

    /** How many values are a limit, within 1e-9, or more. */
    public int countFrom(double limit) {
        int first = sorted.length;
        while (first > 0 && Tolerance.reaches(sorted[first - 1], limit)) {
            first--;
        }
        return sorted.length - first;
    }

    /** How many values are a limit, within 1e-9, or less. */
    public int countTo(double limit) {
        int end = 0;
        while (end < sorted.length && Tolerance.reaches(limit, sorted[end])) {
            end++;
        }
        return end;
    }

    /** All of these at once. */
    public SampleSummary summary(Quantiles quantiles) {
        return new SampleSummary(
                size(), mean(), deviation(), standardError(), interval(quantiles), median(), min(), max());
    }

    private OptionalDouble deviationFrom(double centre) {
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        Sum sum = new Sum();
        for (double value : sorted) {
            sum.add(Math.abs(value - sorted[0] - centre));
        }
        return OptionalDouble.of(sum.value() / sorted.length);
    }

    private double medianAboveLeast() {
        int middle = sorted.length / 2;
        double upper = sorted[middle] - sorted[0];
        return sorted.length % 2 == 1 ? upper : (sorted[middle - 1] - sorted[0] + upper) / 2;
    }

    private double aboveLeast() {
        Sum sum = new Sum();
        for (double value : sorted) {
            sum.add(value - sorted[0]);
        }
        return sum.value() / sorted.length;
    }

    /** The second sum takes back what the mean lost in rounding. */
    private double squaresAround(double centre) {
        Sum squared = new Sum();
        Sum rest = new Sum();
        for (double value : sorted) {
            double distance = value - sorted[0] - centre;
            squared.add(distance * distance);
            rest.add(distance);
        }
        return sorted.length < 2 ? 0 : Math.max(0, squared.value() - rest.value() * rest.value() / sorted.length);
    }
}
