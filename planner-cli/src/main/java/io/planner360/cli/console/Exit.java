package io.planner360.cli.console;

/** What the program ends with. */
public final class Exit {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int BAD_INPUT = 2;

    private Exit() {}
}
