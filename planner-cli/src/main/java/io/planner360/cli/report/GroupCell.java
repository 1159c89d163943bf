package io.planner360.cli.report;

import java.util.Optional;

/**
 * One group's rating of one competency.
 *
 * @param group the column's code
 * @param raters how many raters the mean is of; absent if that may not be told
 * @param mean absent if not shown, or if nobody rated
 * @param deviation standard deviation over raters; absent if not shown or undefined
 */
public record GroupCell(String group, Optional<Integer> raters, Optional<Double> mean, Optional<Double> deviation) {

    /** @throws IllegalArgumentException if there is a mean of no raters, or a deviation without a mean */
    public GroupCell {
        if (mean.isPresent() && raters.filter(n -> n > 0).isEmpty()) {
            throw new IllegalArgumentException("a mean of no raters in " + group);
        }
        if (deviation.isPresent() && mean.isEmpty()) {
            throw new IllegalArgumentException("a deviation without a mean in " + group);
        }
    }

    /** A published cell. */
    public static GroupCell shown(String group, int raters, double mean, Optional<Double> deviation) {
        return new GroupCell(group, Optional.of(raters), Optional.of(mean), deviation);
    }

    /** A cell that the anonymity rule withholds: neither its mean nor its size is told. */
    public static GroupCell notShown(String group) {
        return new GroupCell(group, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A cell of a shown group in which nobody rated this competency. */
    public static GroupCell noRatings(String group) {
        return new GroupCell(group, Optional.of(0), Optional.empty(), Optional.empty());
    }
}
