package io.planner360.cli;

/** What the program ends with. */
final class Exit {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    private Exit() {}
}
