package io.planner360.domain.rating.statistics.reliability;

import io.planner360.domain.rating.statistics.description.Quantiles;
import io.planner360.domain.rating.statistics.table.AnswerMatrix;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The six intraclass correlations of Shrout and Fleiss (1979) of one item, over the targets that all raters of the item
 * rated.
 *
 * @param targets n, how many these are
 * @param raters k, who rated the item for anybody
 * @param squares the mean squares; empty for fewer than two targets or raters, and then so is all that follows
 * @param satterthwaiteDf the degrees of freedom of the limits of ICC(2, ·); empty where these are
 */
public record ShroutFleiss(
        int targets,
        int raters,
        Optional<TwoWaySquares> squares,
        OptionalDouble satterthwaiteDf,
        Coefficient oneRandom,
        Coefficient twoRandom,
        Coefficient twoMixed,
        Coefficient oneRandomMean,
        Coefficient twoRandomMean,
        Coefficient twoMixedMean) {

    /**
     * One of the six.
     *
     * @param icc empty where its formula divides by 0
     * @param low the lower limit of the interval of 95 %; empty where F is, or where it divides by 0
     * @param high the upper limit; empty likewise
     * @param f against no difference between targets; empty where the mean square below is 0
     * @param df1 of F
     * @param df2 of F
     * @param pValue of F; empty where F is
     */
    public record Coefficient(
            OptionalDouble icc,
            OptionalDouble low,
            OptionalDouble high,
            OptionalDouble f,
            OptionalInt df1,
            OptionalInt df2,
            OptionalDouble pValue) {
        static final Coefficient UNDEFINED = new Coefficient(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty());
    }

    /** The correlations of an item. */
    public static ShroutFleiss of(AnswerMatrix answers, int item, Quantiles quantiles) {
        int k = (int) rows(answers, item, 0, answers.targets())
                .map(answers::rater)
                .distinct()
                .count();
        double[][] complete = IntStream.range(0, answers.targets())
                .mapToObj(target -> rows(answers, item, target, target + 1)
                        .mapToDouble(row -> answers.value(row, item))
                        .toArray())
                .filter(ratings -> k > 0 && ratings.length == k)
                .toArray(double[][]::new);
        if (complete.length < 2 || k < 2) {
            Coefficient none = Coefficient.UNDEFINED;
            return new ShroutFleiss(
                    complete.length, k, Optional.empty(), OptionalDouble.empty(), none, none, none, none, none, none);
        }
        TwoWaySquares squares = TwoWaySquares.of(complete);
        ShroutFleissFormulas formulas = new ShroutFleissFormulas(squares, quantiles);
        return new ShroutFleiss(
                complete.length,
                k,
                Optional.of(squares),
                formulas.satterthwaiteDf(),
                formulas.oneRandom(),
                formulas.twoRandom(),
                formulas.twoMixed(),
                formulas.oneRandomMean(),
                formulas.twoRandomMean(),
                formulas.twoMixedMean());
    }

    private static IntStream rows(AnswerMatrix answers, int item, int fromTarget, int toTarget) {
        return IntStream.range(answers.firstRow(fromTarget), answers.firstRow(toTarget))
                .filter(row -> answers.isAnswered(row, item));
    }
}
