package io.planner360.domain.rating.statistics.reliability;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.description.Sum;
import io.planner360.domain.rating.statistics.table.AnswerMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How lenient the raters of one item are: least squares of y = μ + target + rater, both kinds of effects summing to 0,
 * each target and each rater counting once. An effect above 0 is lenient.
 *
 * @param grandMean μ
 * @param residualDf N − targets − raters + 1
 * @param residualMs the sum of squares that is left, by residualDf; empty where that is 0
 */
public record RaterLeniency(
        double grandMean,
        int residualDf,
        OptionalDouble residualMs,
        List<RaterEffect> raters,
        List<TargetEffect> targets) {

    /**
     * Of one rater.
     *
     * @param rater the rater's number in the table
     */
    public record RaterEffect(int rater, int targets, double leniency) {}

    /**
     * Of one target.
     *
     * @param target the target's number in the table
     * @param rawMean of the ratings
     * @param adjustedMean μ and the target's effect: what raters of average leniency would have given
     */
    public record TargetEffect(int target, int raters, double rawMean, double adjustedMean) {}

    /**
     * The effects; empty where raters and targets are not connected, so that leniency of one part cannot be told from
     * worth of the other, and where there are no ratings.
     */
    public static Optional<RaterLeniency> of(AnswerMatrix answers, int item) {
        RatingGraph graph = RatingGraph.of(answers, item);
        if (!graph.isConnected()) {
            return Optional.empty();
        }
        LeniencyFit fit = LeniencyFit.of(graph);
        int df = graph.edges() - graph.targets() - graph.raters() + 1;
        double ofTargets = Sample.of(fit.target()).mean().orElseThrow();
        double ofRaters = Sample.of(fit.rater()).mean().orElseThrow();
        List<RaterEffect> raters = new ArrayList<>();
        for (int rater = 0; rater < graph.raters(); rater++) {
            raters.add(new RaterEffect(
                    graph.numberOfRater(rater), graph.ratingsOfRater(rater), fit.rater()[rater] - ofRaters));
        }
        List<TargetEffect> targets = new ArrayList<>();
        for (int target = 0; target < graph.targets(); target++) {
            int number = graph.numberOfTarget(target);
            Sample ratings = answers.answers(number, item);
            targets.add(new TargetEffect(
                    number,
                    ratings.size(),
                    ratings.mean().orElseThrow(),
                    fit.origin() + fit.target()[target] + ofRaters));
        }
        return Optional.of(new RaterLeniency(
                fit.origin() + ofTargets + ofRaters, df, residualMs(graph, fit, df), raters, targets));
    }

    private static OptionalDouble residualMs(RatingGraph graph, LeniencyFit fit, int df) {
        if (df == 0) {
            return OptionalDouble.empty();
        }
        Sum squares = new Sum();
        for (int edge = 0; edge < graph.edges(); edge++) {
            double residual = graph.rating(edge)
                    - fit.origin()
                    - fit.target()[graph.target(edge)]
                    - fit.rater()[graph.rater(edge)];
            squares.add(residual * residual);
        }
        return OptionalDouble.of(squares.value() / df);
    }
}
