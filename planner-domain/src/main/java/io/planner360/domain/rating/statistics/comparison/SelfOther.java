package io.planner360.domain.rating.statistics.comparison;

import io.planner360.domain.rating.statistics.description.Sample;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a target sees itself in a competency, beside how others do.
 *
 * @param self the target's own rater score; empty where it did not answer
 * @param others the mean of the others' rater scores; empty where none answered
 * @param gap self − others; empty where one of them is
 * @param othersError the standard error of the others' mean
 * @param category empty where the gap or the cut is
 * @param quadrant empty where a score or the cut is
 */
public record SelfOther(
        OptionalDouble self,
        OptionalDouble others,
        int raters,
        OptionalDouble gap,
        OptionalDouble othersError,
        Optional<GapCategory> category,
        Optional<JohariQuadrant> quadrant) {

    /** The comparison of a target's own score, if there is one, with those of the others. */
    public static SelfOther of(OptionalDouble self, Sample others, OptionalDouble gapCut, OptionalDouble johariCut) {
        OptionalDouble mean = others.mean();
        boolean both = self.isPresent() && mean.isPresent();
        OptionalDouble gap = both ? OptionalDouble.of(self.getAsDouble() - mean.getAsDouble()) : OptionalDouble.empty();
        return new SelfOther(
                self,
                mean,
                others.size(),
                gap,
                others.standardError(),
                both && gapCut.isPresent()
                        ? Optional.of(GapCategory.of(gap.getAsDouble(), gapCut.getAsDouble()))
                        : Optional.empty(),
                both && johariCut.isPresent()
                        ? Optional.of(
                                JohariQuadrant.of(self.getAsDouble(), mean.getAsDouble(), johariCut.getAsDouble()))
                        : Optional.empty());
    }
}
