package io.planner360.benchmarks.part;

import io.planner360.benchmarks.measure.Rounds;

/** How much is done: enough for a figure, or little, to see that everything works. */
public enum Sizes {
    FULL,
    SMALL;

    Rounds submissions() {
        return this == FULL ? new Rounds(10, 21, 250) : new Rounds(1, 2, 10);
    }

    Rounds reads() {
        return this == FULL ? new Rounds(10, 21, 200) : new Rounds(1, 1, 3);
    }

    Rounds analyses() {
        return this == FULL ? new Rounds(2, 9, 50) : new Rounds(1, 1, 3);
    }

    Rounds closes() {
        return this == FULL ? new Rounds(3, 9, 1) : new Rounds(0, 1, 1);
    }

    Rounds inMemory() {
        return this == FULL ? new Rounds(5, 11, 2_000) : new Rounds(1, 2, 10);
    }

    /** How many times a host begins. */
    int starts() {
        return this == FULL ? 7 : 1;
    }

    /** How many people, each of them rated by ten. */
    int people() {
        return this == FULL ? 250 : 12;
    }

    /** How many cycles make many ratings. */
    int cycles() {
        return this == FULL ? 100 : 3;
    }
}
