package io.planner360.migrations;

/**
 * Stored content that a rollback takes away.
 *
 * @param name of the table, or of the table and the column, as in SQL
 * @param count how many rows or values
 */
public record Loss(Kind kind, String name, long count) {

    /** What becomes of it. */
    public enum Kind {
        /** The table goes with all its rows. */
        TABLE,
        /** The column goes with its values; those that are null are not counted. */
        COLUMN,
        /** Rows of a table that stays are deleted. */
        DELETED_ROWS,
        /** Rows of a table that stays are changed. */
        CHANGED_ROWS
    }

    static String nameOf(String table, String column) {
        return table + "." + column;
    }

    /** A line for people, like {@code column feedback_forms.settings: 3 values}. */
    @Override
    public String toString() {
        return switch (kind) {
            case TABLE -> "table " + name + ": " + counted("row");
            case COLUMN -> "column " + name + ": " + counted("value");
            case DELETED_ROWS -> "deleted from table " + name + ": " + counted("row");
            case CHANGED_ROWS -> "changed in table " + name + ": " + counted("row");
        };
    }

    private String counted(String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
