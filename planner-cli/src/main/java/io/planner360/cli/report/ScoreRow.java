package io.planner360.cli.report;

import java.util.Optional;

/**
 * A line of scores.csv: how one rater group rated one target in one competency. The group {@link #OTHERS} is
 * all groups but self that may be shown; {@code self}, {@code required} and {@code gap} belong to the
 * competency as a whole and stand on that line only, so that a sum or mean over lines counts them once.
 *
 * @param raters how many raters the mean is of; absent if that may not be told
 * @param mean absent if undefined or not shown
 * @param deviation standard deviation over raters; absent if undefined or not shown
 * @param gap others minus required
 */
public record ScoreRow(
        String targetId,
        String competencyId,
        String raterGroup,
        Optional<Integer> raters,
        Optional<Double> mean,
        Optional<Double> deviation,
        Optional<Double> self,
        Optional<Double> required,
        Optional<Double> gap) {

    public static final String OTHERS = "OTHERS";

    /** @throws IllegalArgumentException if a group other than {@link #OTHERS} has self, required or gap */
    public ScoreRow {
        if (!raterGroup.equals(OTHERS) && (self.isPresent() || required.isPresent() || gap.isPresent())) {
            throw new IllegalArgumentException("self, required and gap stand on the line of " + OTHERS);
        }
    }

    /** The line of one group. */
    public static ScoreRow ofGroup(
            String targetId,
            String competencyId,
            String raterGroup,
            Optional<Integer> raters,
            Optional<Double> mean,
            Optional<Double> deviation) {
        return new ScoreRow(
                targetId,
                competencyId,
                raterGroup,
                raters,
                mean,
                deviation,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
