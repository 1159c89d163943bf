package io.planner360.domain.rating.statistics.comparison;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.reliability.Correlation;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * A target's own scores beside those of others, over the competencies that have both.
 *
 * @param competencies how many these are; for none the rest is empty
 * @param meanGap the mean of self − others
 * @param meanAbsoluteGap the mean of |self − others|
 * @param distance √Σ(self − others)²
 * @param pearson empty for fewer than three competencies, and where self or others do not vary
 * @param spearman the same of ranks, equal scores sharing the mean of theirs
 */
public record SelfOtherProfile(
        int competencies,
        OptionalDouble meanGap,
        OptionalDouble meanAbsoluteGap,
        OptionalDouble distance,
        OptionalDouble pearson,
        OptionalDouble spearman) {
    private static final int FEWEST = 3;

    /** The profile of a target. */
    public static SelfOtherProfile of(List<SelfOther> ofCompetencies) {
        List<SelfOther> both =
                ofCompetencies.stream().filter(found -> found.gap().isPresent()).toList();
        double[] self =
                both.stream().mapToDouble(found -> found.self().orElseThrow()).toArray();
        double[] others =
                both.stream().mapToDouble(found -> found.others().orElseThrow()).toArray();
        double[] gaps =
                both.stream().mapToDouble(found -> found.gap().orElseThrow()).toArray();
        return new SelfOtherProfile(
                both.size(),
                Sample.of(gaps).mean(),
                Sample.of(DoubleStream.of(gaps).map(Math::abs).toArray()).mean(),
                both.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Math.sqrt(
                                DoubleStream.of(gaps).map(gap -> gap * gap).sum())),
                both.size() < FEWEST ? OptionalDouble.empty() : Correlation.pearson(self, others),
                both.size() < FEWEST ? OptionalDouble.empty() : Correlation.spearman(self, others));
    }
}
