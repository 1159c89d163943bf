package io.planner360.migrations;

/**
 * What a role may do with a table or one of its columns.
 *
 * @param what as {@code SELECT} or {@code UPDATE (name)}
 * @param grantee the role, or {@code PUBLIC}
 */
record Privilege(String what, String grantee) {

    private static final String TO = " to ";

    /** Reads a {@link #name()}. */
    static Privilege named(String name) {
        int to = name.indexOf(TO);
        return new Privilege(name.substring(0, to), name.substring(to + TO.length()));
    }

    String name() {
        return what + TO + grantee;
    }
}
