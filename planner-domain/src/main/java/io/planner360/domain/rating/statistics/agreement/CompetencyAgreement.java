package io.planner360.domain.rating.statistics.agreement;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.table.AnswerMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How far the raters of a target agree on the items of a competency, once by those who answered all of them, once by all
 * answers there are.
 */
public record CompetencyAgreement(Listwise listwise, Available available) {

    /**
     * By raters who answered every item that anybody answered about anybody. Everything but the counts is empty for
     * fewer than two of them.
     *
     * @param meanVariance S, the mean of the items' variances
     * @param adMean mean over items of the mean absolute deviation from the mean
     * @param adMedian the same from the median
     * @param awg mean over items of a_WG, items left out that have none; empty where none has one
     */
    public record Listwise(
            int raters,
            int items,
            OptionalDouble meanVariance,
            OptionalDouble rwgjUniform,
            OptionalDouble rwgjSlightSkew,
            OptionalDouble lindell,
            OptionalDouble adMean,
            OptionalDouble adMedian,
            OptionalDouble awg) {}

    /**
     * By each item's own answers, over the items with two answers at least about the target. Everything but the count is
     * empty where there is no such item.
     */
    public record Available(
            int items,
            OptionalDouble meanVariance,
            OptionalDouble rwgjUniform,
            OptionalDouble adMean,
            OptionalDouble adMedian) {}

    /**
     * The agreement about a target; formulas as in {@link WithinGroup} and {@link Sample}.
     *
     * @param answered the items that anybody answered about anybody
     */
    public static CompetencyAgreement of(
            AnswerMatrix answers, int target, List<Integer> answered, WithinGroup indices) {
        return new CompetencyAgreement(
                listwise(answers, target, answered, indices), available(answers, target, answered, indices));
    }

    private static Listwise listwise(AnswerMatrix answers, int target, List<Integer> answered, WithinGroup indices) {
        int[] complete = IntStream.range(answers.firstRow(target), answers.firstRow(target + 1))
                .filter(row -> answered.stream().allMatch(item -> answers.isAnswered(row, item)))
                .toArray();
        List<Sample> samples = new ArrayList<>();
        if (complete.length >= 2) {
            for (int item : answered) {
                samples.add(Sample.of(IntStream.of(complete)
                        .mapToDouble(row -> answers.value(row, item))
                        .toArray()));
            }
        }
        OptionalDouble variance = mean(samples, Sample::variance);
        int items = answered.size();
        return new Listwise(
                complete.length,
                items,
                variance,
                indices.rwgjUniform(items, variance),
                indices.rwgjSlightSkew(items, variance),
                indices.lindell(variance),
                mean(samples, Sample::meanDeviation),
                mean(samples, Sample::medianDeviation),
                mean(samples, indices::awg));
    }

    private static Available available(AnswerMatrix answers, int target, List<Integer> answered, WithinGroup indices) {
        List<Sample> samples = answered.stream()
                .map(item -> answers.answers(target, item))
                .filter(sample -> sample.size() >= 2)
                .toList();
        OptionalDouble variance = mean(samples, Sample::variance);
        return new Available(
                samples.size(),
                variance,
                indices.rwgjUniform(samples.size(), variance),
                mean(samples, Sample::meanDeviation),
                mean(samples, Sample::medianDeviation));
    }

    private static OptionalDouble mean(List<Sample> samples, Function<Sample, OptionalDouble> number) {
        return Sample.of(samples.stream()
                        .map(number)
                        .flatMapToDouble(OptionalDouble::stream)
                        .toArray())
                .mean();
    }
}
