package io.planner360.cli.input;

/** How a truth value stands in a cell. */
final class YesNo {

    private YesNo() {}

    static String write(boolean value) {
        return value ? "yes" : "no";
    }
}
