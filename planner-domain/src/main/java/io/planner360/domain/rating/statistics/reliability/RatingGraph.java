package io.planner360.domain.rating.statistics.reliability;

import io.planner360.domain.rating.statistics.table.AnswerMatrix;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Who rated whom on one item: targets and raters are nodes, ratings are edges, in the order of targets and raters. */
final class RatingGraph {
    private final int[] targetNumbers;
    private final int[] raterNumbers;
    private final int[] target;
    private final int[] rater;
    private final double[] rating;
    private final int[] ratingsOfRater;

    private RatingGraph(int[] targetNumbers, int[] raterNumbers, int[] target, int[] rater, double[] rating) {
        this.targetNumbers = targetNumbers;
        this.raterNumbers = raterNumbers;
        this.target = target;
        this.rater = rater;
        this.rating = rating;
        this.ratingsOfRater = new int[raterNumbers.length];
        for (int place : rater) {
            ratingsOfRater[place]++;
        }
    }

    static RatingGraph of(AnswerMatrix answers, int item) {
        int[] rows = IntStream.range(0, answers.rows())
                .filter(row -> answers.isAnswered(row, item))
                .toArray();
        int[] targetOfRow = new int[answers.rows()];
        for (int number = 0; number < answers.targets(); number++) {
            Arrays.fill(targetOfRow, answers.firstRow(number), answers.firstRow(number + 1), number);
        }
        int[] targets =
                IntStream.of(rows).map(row -> targetOfRow[row]).distinct().toArray();
        int[] raters =
                IntStream.of(rows).map(answers::rater).sorted().distinct().toArray();
        return new RatingGraph(
                targets,
                raters,
                IntStream.of(rows)
                        .map(row -> Arrays.binarySearch(targets, targetOfRow[row]))
                        .toArray(),
                IntStream.of(rows)
                        .map(row -> Arrays.binarySearch(raters, answers.rater(row)))
                        .toArray(),
                IntStream.of(rows).mapToDouble(row -> answers.value(row, item)).toArray());
    }

    int targets() {
        return targetNumbers.length;
    }

    int raters() {
        return raterNumbers.length;
    }

    int edges() {
        return rating.length;
    }

    int numberOfTarget(int place) {
        return targetNumbers[place];
    }

    int numberOfRater(int place) {
        return raterNumbers[place];
    }

    int target(int edge) {
        return target[edge];
    }

    int rater(int edge) {
        return rater[edge];
    }

    double rating(int edge) {
        return rating[edge];
    }

    int ratingsOfRater(int place) {
        return ratingsOfRater[place];
    }

    /** Whether there are ratings, and each node is reached from each other. */
    boolean isConnected() {
        int[] parent = IntStream.range(0, targets() + raters()).toArray();
        int parts = parent.length;
        for (int edge = 0; edge < edges(); edge++) {
            int one = root(parent, target[edge]);
            int other = root(parent, targets() + rater[edge]);
            if (one != other) {
                parent[one] = other;
                parts--;
            }
        }
        return parts == 1;
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
