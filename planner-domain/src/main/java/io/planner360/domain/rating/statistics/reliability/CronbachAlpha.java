package io.planner360.domain.rating.statistics.reliability;

import io.planner360.domain.rating.statistics.description.Interval;
import io.planner360.domain.rating.statistics.description.Quantiles;
import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.description.Sum;
import io.planner360.domain.rating.statistics.description.Tolerance;
import io.planner360.domain.rating.statistics.table.AnswerMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Cronbach's alpha (1951) of the items of a competency over pairs of target and rater: k/(k − 1) (1 − trace(C)/sum(C)), C
 * being the covariances of the items. Items that nobody answered are dropped first; those that everybody answered alike
 * are kept. Negative values are told as they are.
 *
 * @param items k
 * @param pairs how many pairs answered all k items
 * @param listwise alpha over these pairs; empty for fewer than two items or pairs, and where sum(C) ≤ 1e-12
 * @param interval 1 − (1 − α) F(.975; n − 1, (n − 1)(k − 1)) to 1 − (1 − α) F(.025; the same) (Feldt, Woodruff and Salih
 *     1987); empty where alpha is
 * @param standardError of measurement: the deviation of the pairs' means times √max(0, 1 − α); empty where alpha is
 * @param pairwise alpha with each covariance over the pairs that answered both items, with their own means and n − 1;
 *     empty for fewer than two items, where two items have fewer than two such pairs, and where sum(C) ≤ 1e-12
 */
public record CronbachAlpha(
        int items,
        int pairs,
        OptionalDouble listwise,
        Optional<Interval> interval,
        OptionalDouble standardError,
        OptionalDouble pairwise,
        List<ItemAnalysis> analysis) {
    private static final double NO_VARIANCE = 1e-12;

    /** Alpha of a competency, and what each item has to do with it. */
    public static CronbachAlpha of(AnswerMatrix answers, Quantiles quantiles) {
        List<Integer> items = answers.answeredItems();
        int[] complete = IntStream.range(0, answers.rows())
                .filter(row -> items.stream().allMatch(item -> answers.isAnswered(row, item)))
                .toArray();
        int k = items.size();
        int n = complete.length;
        double[] sums = sums(answers, items, complete);
        double trace = trace(answers, items, complete);
        OptionalDouble alpha = alpha(k, n, trace, Sample.of(sums));
        return new CronbachAlpha(
                k,
                n,
                alpha,
                alpha.isPresent() ? interval(alpha.getAsDouble(), n, k, quantiles) : Optional.empty(),
                alpha.isPresent()
                        ? OptionalDouble.of(Math.sqrt(errorVariance(alpha.getAsDouble(), k, Sample.of(sums))))
                        : OptionalDouble.empty(),
                n == answers.rows() ? alpha : pairwise(answers, items),
                k < 2
                        ? List.of()
                        : items.stream()
                                .map(item -> analysis(answers, item, complete, sums, trace, k))
                                .toList());
    }

    /** The sum of all covariances is the variance of the sums. */
    private static OptionalDouble alpha(int items, int rows, double trace, Sample sums) {
        if (items < 2 || rows < 2 || sums.variance().orElseThrow() <= NO_VARIANCE) {
            return OptionalDouble.empty();
        }
        return alpha(items, trace, sums.variance().getAsDouble());
    }

    private static OptionalDouble alpha(int items, double trace, double sum) {
        return sum <= NO_VARIANCE
                ? OptionalDouble.empty()
                : OptionalDouble.of(items / (items - 1.0) * (1 - trace / sum));
    }

    private static Optional<Interval> interval(double alpha, int rows, int items, Quantiles quantiles) {
        double df1 = rows - 1.0;
        double df2 = df1 * (items - 1);
        return Interval.between(
                1 - (1 - alpha) * quantiles.upperF(df1, df2), 1 - (1 - alpha) * quantiles.lowerF(df1, df2));
    }

    private static double errorVariance(double alpha, int items, Sample sums) {
        return Tolerance.meanSquare(sums.variance().orElseThrow() / items / items * (1 - alpha));
    }

    private static ItemAnalysis analysis(
            AnswerMatrix answers, int item, int[] complete, double[] sums, double trace, int items) {
        double[] own = column(answers, item, complete);
        double[] rest = new double[complete.length];
        for (int row = 0; row < rest.length; row++) {
            rest[row] = (sums[row] - own[row]) / (items - 1);
        }
        OptionalDouble without = OptionalDouble.empty();
        if (items >= 3 && complete.length >= 2) {
            double scale = (items - 1.0) * (items - 1.0);
            without = alpha(
                    items - 1,
                    Math.max(0, trace - Sample.of(own).variance().orElseThrow()),
                    Sample.of(rest).variance().orElseThrow() * scale);
        }
        return new ItemAnalysis(item, complete.length, Correlation.pearson(own, rest), without);
    }

    private static OptionalDouble pairwise(AnswerMatrix answers, List<Integer> items) {
        if (items.size() < 2) {
            return OptionalDouble.empty();
        }
        Sum trace = new Sum();
        Sum all = new Sum();
        for (int one = 0; one < items.size(); one++) {
            for (int other = 0; other <= one; other++) {
                OptionalDouble covariance = covariance(answers, items.get(one), items.get(other));
                if (covariance.isEmpty()) {
                    return OptionalDouble.empty();
                }
                all.add(one == other ? covariance.getAsDouble() : 2 * covariance.getAsDouble());
                if (one == other) {
                    trace.add(covariance.getAsDouble());
                }
            }
        }
        return alpha(items.size(), trace.value(), all.value());
    }

    private static OptionalDouble covariance(AnswerMatrix answers, int one, int other) {
        int[] both = IntStream.range(0, answers.rows())
                .filter(row -> answers.isAnswered(row, one) && answers.isAnswered(row, other))
                .toArray();
        return both.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Correlation.products(column(answers, one, both), column(answers, other, both))
                        / (both.length - 1));
    }

    private static double trace(AnswerMatrix answers, List<Integer> items, int[] rows) {
        Sum trace = new Sum();
        items.forEach(item -> Sample.of(column(answers, item, rows)).variance().ifPresent(trace::add));
        return trace.value();
    }

    private static double[] sums(AnswerMatrix answers, List<Integer> items, int[] rows) {
        List<double[]> columns = new ArrayList<>();
        items.forEach(item -> columns.add(column(answers, item, rows)));
        double[] sums = new double[rows.length];
        for (int row = 0; row < sums.length; row++) {
            Sum sum = new Sum();
            for (double[] column : columns) {
                sum.add(column[row]);
            }
            sums[row] = sum.value();
        }
        return sums;
    }

    private static double[] column(AnswerMatrix answers, int item, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> answers.value(row, item)).toArray();
    }
}
