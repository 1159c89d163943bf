package io.planner360.domain.rating.statistics.table;

import io.planner360.domain.rating.statistics.description.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers to the items of one competency: a row for each rater of each target who answered one of them, rows of a target
 * side by side and in the order of their raters.
 */
public final class AnswerMatrix {
    private final int items;
    private final int[] rowFrom;
    private final int[] rater;
    private final int[] group;
    private final double[] values;
    private final double[] scores;

    AnswerMatrix(int items, int[] rowFrom, int[] rater, int[] group, double[] values) {
        this.items = items;
        this.rowFrom = rowFrom;
        this.rater = rater;
        this.group = group;
        this.values = values;
        this.scores = new double[rater.length];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = answers(row).mean().orElseThrow();
        }
    }

    /** How many targets there are, those without a row included. */
    public int targets() {
        return rowFrom.length - 1;
    }

    /** How many items there are, those that nobody answered included. */
    public int items() {
        return items;
    }

    /** How many rows there are. */
    public int rows() {
        return rater.length;
    }

    /** The first row of a target; that of the next one is where its rows end. */
    public int firstRow(int target) {
        return rowFrom[target];
    }

    /** The number of the rater of a row. */
    public int rater(int row) {
        return rater[row];
    }

    /** The number of the rater's group. */
    public int group(int row) {
        return group[row];
    }

    /** Whether the rater of a row answered an item. */
    public boolean isAnswered(int row, int item) {
        return !Double.isNaN(values[row * items + item]);
    }

    /** The items that anybody answered about anybody. */
    public List<Integer> answeredItems() {
        return IntStream.range(0, items)
                .filter(item -> IntStream.range(0, rows()).anyMatch(row -> isAnswered(row, item)))
                .boxed()
                .toList();
    }

    /** What the rater of a row answered to an item; not a number where nothing was. */
    public double value(int row, int item) {
        return values[row * items + item];
    }

    /** The rater's score: the mean of the items that the rater answered, one at least. */
    public double score(int row) {
        return scores[row];
    }

    /** The answers to an item about a target. */
    public Sample answers(int target, int item) {
        return answersWithin(rowFrom[target], rowFrom[target + 1], item);
    }

    /** The answers to all items about a target. */
    public Sample allAnswersAbout(int target) {
        return present(rowFrom[target] * items, rowFrom[target + 1] * items);
    }

    /** The rater scores of a target. */
    public Sample scores(int target) {
        double[] found = new double[rowFrom[target + 1] - rowFrom[target]];
        System.arraycopy(scores, rowFrom[target], found, 0, found.length);
        return Sample.of(found);
    }

    /** The rater scores of a target's raters of one group. */
    public Sample scores(int target, int ofGroup) {
        double[] found = new double[rowFrom[target + 1] - rowFrom[target]];
        int count = 0;
        for (int row = rowFrom[target]; row < rowFrom[target + 1]; row++) {
            if (group[row] == ofGroup) {
                found[count++] = scores[row];
            }
        }
        return Sample.of(found, count);
    }

    /** The rater scores of each target. */
    public List<Sample> scoresByTarget() {
        List<Sample> samples = new ArrayList<>();
        for (int target = 0; target < targets(); target++) {
            samples.add(scores(target));
        }
        return samples;
    }

    private Sample answers(int row) {
        return present(row * items, (row + 1) * items);
    }

    private Sample present(int from, int to) {
        double[] found = new double[to - from];
        int count = 0;
        for (int at = from; at < to; at++) {
            if (!Double.isNaN(values[at])) {
                found[count++] = values[at];
            }
        }
        return Sample.of(found, count);
    }

    private Sample answersWithin(int from, int to, int item) {
        double[] found = new double[to - from];
        int count = 0;
        for (int row = from; row < to; row++) {
            if (isAnswered(row, item)) {
                found[count++] = value(row, item);
            }
        }
        return Sample.of(found, count);
    }
}
