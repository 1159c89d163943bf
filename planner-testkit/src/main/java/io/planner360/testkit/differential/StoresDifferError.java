package io.planner360.testkit.differential;

import java.util.Locale;

/** Two stores answered differently, or hold something different, after the same commands. */
public final class StoresDifferError extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final long seed;
    private final int steps;

    StoresDifferError(long seed, int foundAfter, Difference difference) {
        super(String.format(
                Locale.ROOT,
                "seed %d: the stores differ after command %d; these %d show it:%n%s",
                seed,
                foundAfter,
                difference.steps().size(),
                new ReadableSteps().of(difference)));
        this.seed = seed;
        this.steps = difference.steps().size();
    }

    /** Makes the same run again. */
    public long seed() {
        return seed;
    }

    /** How many steps were left after shrinking. */
    public int steps() {
        return steps;
    }
}
