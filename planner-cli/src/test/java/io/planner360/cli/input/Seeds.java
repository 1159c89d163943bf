package io.planner360.cli.input;

import java.util.Random;

/** Random numbers for numbered runs. */
public final class Seeds {

    private Seeds() {}

    /** The first numbers of neighbouring seeds resemble each other, so that they are spread first. */
    public static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }
}
