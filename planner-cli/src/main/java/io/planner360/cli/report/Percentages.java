package io.planner360.cli.report;

import java.util.Optional;

final class Percentages {

    private Percentages() {}

    static void check(Optional<Double> percent) {
        percent.filter(value -> !(value >= 0 && value <= 100)).ifPresent(value -> {
            throw new IllegalArgumentException(value + " is not between 0 and 100 percent");
        });
    }
}
