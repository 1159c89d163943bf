package io.planner360.cli.database;

/**
 * A setting as the user gave it.
 *
 * @param where the option or variable, for messages
 */
record Given(String value, String where) {

    /** Without the value, which may be a password. */
    @Override
    public String toString() {
        return where;
    }
}
