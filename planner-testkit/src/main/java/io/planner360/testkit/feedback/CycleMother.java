package io.planner360.testkit.feedback;

/** Cycles for tests. Every name is new unless it is given. */
public final class CycleMother {

    private CycleMother() {}

    /** A DRAFT cycle that closes on 20 March 2026 in Berlin. */
    public static CycleBuilder aCycle() {
        return new CycleBuilder();
    }
}
