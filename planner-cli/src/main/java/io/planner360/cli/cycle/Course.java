package io.planner360.cli.cycle;

import java.util.List;
import java.util.random.RandomGenerator;

/** How far the objectives of a plan have come. A demo makes that up. */
enum Course {
    NOT_BEGUN,
    /** Something is known of the first two: most have begun, some are done. */
    BEGUN,
    /** A year later most are done, and the others late. */
    MOSTLY_DONE;

    private static final List<Integer> BEGUN_REACHED = List.of(0, 25, 40, 60, 80, 100);

    /** How many objectives of a plan, the first ones, anything is said of. */
    int objectives() {
        return switch (this) {
            case NOT_BEGUN -> 0;
            case BEGUN -> 2;
            case MOSTLY_DONE -> Integer.MAX_VALUE;
        };
    }

    /** In percent. */
    int reached(RandomGenerator chance) {
        return switch (this) {
            case NOT_BEGUN -> 0;
            case BEGUN -> BEGUN_REACHED.get(chance.nextInt(BEGUN_REACHED.size()));
            case MOSTLY_DONE -> chance.nextInt(10) == 0 ? 75 : 100;
        };
    }
}
