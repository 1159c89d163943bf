package io.planner360.domain.rating.statistics.reliability;

import io.planner360.domain.rating.statistics.description.Quantiles;
import io.planner360.domain.rating.statistics.description.Tolerance;
import io.planner360.domain.rating.statistics.reliability.ShroutFleiss.Coefficient;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.FDistribution;

/** The formulas of Shrout and Fleiss (1979), by their letters: B, W, J and E are mean squares, n targets, k raters. */
final class ShroutFleissFormulas {
    private final double b;
    private final double w;
    private final double j;
    private final double e;
    private final double n;
    private final double k;
    private final int df1;
    private final int dfWithin;
    private final int dfError;
    private final Quantiles quantiles;

    ShroutFleissFormulas(TwoWaySquares squares, Quantiles quantiles) {
        this.b = squares.betweenTargets();
        this.w = squares.withinTargets();
        this.j = squares.betweenRaters();
        this.e = squares.error();
        this.n = squares.targets();
        this.k = squares.raters();
        this.df1 = squares.dfBetweenTargets();
        this.dfWithin = squares.dfWithinTargets();
        this.dfError = squares.dfError();
        this.quantiles = quantiles;
    }

    Coefficient oneRandom() {
        return coefficient(ratio(b - w, b + (k - 1) * w), ofOne(w, dfWithin), w, dfWithin);
    }

    Coefficient oneRandomMean() {
        return coefficient(ratio(b - w, b), ofMean(w, dfWithin), w, dfWithin);
    }

    Coefficient twoMixed() {
        return coefficient(ratio(b - e, b + (k - 1) * e), ofOne(e, dfError), e, dfError);
    }

    Coefficient twoMixedMean() {
        return coefficient(ratio(b - e, b), ofMean(e, dfError), e, dfError);
    }

    Coefficient twoRandom() {
        return coefficient(icc21(), ofTwoRandom(), e, dfError);
    }

    /** Its limits are those for one rater, stepped up as Spearman and Brown do. */
    Coefficient twoRandomMean() {
        Limits ofOne = ofTwoRandom();
        Limits ofMean = new Limits(steppedUp(ofOne.low()), steppedUp(ofOne.high()));
        return coefficient(ratio(b - e, b + (j - e) / n), ofMean, e, dfError);
    }

    OptionalDouble satterthwaiteDf() {
        OptionalDouble icc = icc21();
        if (icc.isEmpty() || e == 0) {
            return OptionalDouble.empty();
        }
        double fj = j / e;
        double rest = n * (1 + (k - 1) * icc.getAsDouble()) - k * icc.getAsDouble();
        double ofRaters = k * icc.getAsDouble() * fj;
        double above = (k - 1) * (n - 1) * (ofRaters + rest) * (ofRaters + rest);
        return ratio(above, (n - 1) * ofRaters * ofRaters + rest * rest);
    }

    private OptionalDouble icc21() {
        return ratio(b - e, b + (k - 1) * e + k * (j - e) / n);
    }

    /** Divided by the upper quantile above and below, which is beyond all numbers for few degrees of freedom. */
    private Limits ofTwoRandom() {
        OptionalDouble found = satterthwaiteDf();
        if (found.isEmpty() || found.getAsDouble() <= 0) {
            return Limits.NONE;
        }
        double df = found.getAsDouble();
        double upper = quantiles.upperF(n - 1, df);
        double lower = quantiles.upperF(df, n - 1);
        double raters = k * j + (k * n - k - n) * e;
        return new Limits(
                ratio(n * (b / upper - e), raters + n * b / upper), ratio(n * (lower * b - e), raters + n * lower * b));
    }

    private OptionalDouble steppedUp(OptionalDouble icc) {
        return icc.isEmpty() ? icc : ratio(k * icc.getAsDouble(), 1 + (k - 1) * icc.getAsDouble());
    }

    private Limits ofOne(double below, int df2) {
        if (below == 0) {
            return Limits.NONE;
        }
        double lower = b / below / quantiles.upperF(df1, df2);
        double upper = b / below * quantiles.upperF(df2, df1);
        return new Limits(ratio(lower - 1, lower + k - 1), ratio(upper - 1, upper + k - 1));
    }

    private Limits ofMean(double below, int df2) {
        if (below == 0 || b == 0) {
            return Limits.NONE;
        }
        double f = b / below;
        return new Limits(
                Tolerance.finite(1 - quantiles.upperF(df1, df2) / f),
                Tolerance.finite(1 - 1 / (f * quantiles.upperF(df2, df1))));
    }

    private Coefficient coefficient(OptionalDouble icc, Limits limits, double below, int df2) {
        OptionalDouble f = ratio(b, below);
        return new Coefficient(
                icc,
                limits.low(),
                limits.high(),
                f,
                OptionalInt.of(df1),
                OptionalInt.of(df2),
                f.isPresent()
                        ? OptionalDouble.of(FDistribution.of(df1, df2).survivalProbability(f.getAsDouble()))
                        : OptionalDouble.empty());
    }

    private record Limits(OptionalDouble low, OptionalDouble high) {
        static final Limits NONE = new Limits(OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static OptionalDouble ratio(double above, double below) {
        return Tolerance.isNothing(Math.abs(below)) ? OptionalDouble.empty() : Tolerance.finite(above / below);
    }
}
