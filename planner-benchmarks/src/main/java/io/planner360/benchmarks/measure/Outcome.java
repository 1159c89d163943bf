package io.planner360.benchmarks.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What contenders needed.
 *
 * @param micros microseconds an operation, of each round, by contender
 */
public record Outcome(Map<String, List<Double>> micros) {
    /** Microseconds an operation. */
    public Spread time(String contender) {
        return Spread.of(rounds(contender));
    }

    /** How many times the other's time this contender needed, round by round. */
    public Spread ratio(String contender, String other) {
        List<Double> own = rounds(contender);
        List<Double> others = rounds(other);
        return Spread.of(IntStream.range(0, own.size())
                .mapToObj(round -> own.get(round) / others.get(round))
                .toList());
    }

    private List<Double> rounds(String contender) {
        return requireNonNull(micros.get(contender), contender);
    }
}
