package io.planner360.domain.rating.statistics.agreement;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.description.Sum;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha (2011) over units, each with the values that it was given: 1 − D_o/D_e of the matrix of
 * coincidences. Units with fewer than two values are left out; alpha is empty where all values left are the same (D_e is
 * 0), or none is left.
 *
 * <p>The matrix is never built. For differences squared, Σ o_ck (c − k)² is a sum of squares within units, and the
 * ordinal difference is the one between the middle ranks of two values, so that time grows with the number of values and
 * not with the square of how many differ.
 *
 * @param units how many units have two values or more
 */
public record KrippendorffAlpha(int units, OptionalDouble nominal, OptionalDouble ordinal, OptionalDouble interval) {

    /** Alpha for names, for ranks and for numbers. */
    public static KrippendorffAlpha of(List<Sample> values) {
        List<Sample> units = values.stream().filter(unit -> unit.size() >= 2).toList();
        Sample all = Sample.of(
                units.stream().flatMapToDouble(KrippendorffAlpha::stream).toArray());
        return new KrippendorffAlpha(units.size(), nominal(units, all), ordinal(units, all), interval(units, all));
    }

    private static OptionalDouble nominal(List<Sample> units, Sample all) {
        Sum observed = new Sum();
        for (Sample unit : units) {
            observed.add(unequalPairs(unit) / (unit.size() - 1));
        }
        return alpha(observed.value(), unequalPairs(all), all.size());
    }

    private static OptionalDouble ordinal(List<Sample> units, Sample all) {
        double[] different = stream(all).distinct().toArray();
        double[] ranks = middleRanks(all, different.length);
        List<Sample> ranked = units.stream()
                .map(unit -> Sample.of(stream(unit)
                        .map(value -> ranks[Arrays.binarySearch(different, value)])
                        .toArray()))
                .toList();
        return interval(
                ranked,
                Sample.of(ranked.stream()
                        .flatMapToDouble(KrippendorffAlpha::stream)
                        .toArray()));
    }

    private static OptionalDouble interval(List<Sample> units, Sample all) {
        Sum observed = new Sum();
        for (Sample unit : units) {
            observed.add(squaredPairs(unit) / (unit.size() - 1));
        }
        return alpha(observed.value(), squaredPairs(all), all.size());
    }

    private static OptionalDouble alpha(double observed, double expected, int values) {
        return expected > 0 ? OptionalDouble.of(1 - (values - 1) * observed / expected) : OptionalDouble.empty();
    }

    /** Σ over ordered pairs of (x − y)². */
    private static double squaredPairs(Sample sample) {
        return 2.0 * sample.size() * sample.squares();
    }

    private static double unequalPairs(Sample sample) {
        double equal = 0;
        for (int from = 0, to; from < sample.size(); from = to) {
            to = from + 1;
            while (to < sample.size() && sample.get(to) == sample.get(from)) {
                to++;
            }
            equal += (double) (to - from) * (to - from);
        }
        return (double) sample.size() * sample.size() - equal;
    }

    /** For each different value how many are less, and half of those that are equal. */
    private static double[] middleRanks(Sample sample, int different) {
        double[] ranks = new double[different];
        int place = 0;
        for (int from = 0, to; from < sample.size(); from = to) {
            to = from + 1;
            while (to < sample.size() && sample.get(to) == sample.get(from)) {
                to++;
            }
            ranks[place++] = (from + to) / 2.0;
        }
        return ranks;
    }

    private static DoubleStream stream(Sample sample) {
        return IntStream.range(0, sample.size()).mapToDouble(sample::get);
    }
}
