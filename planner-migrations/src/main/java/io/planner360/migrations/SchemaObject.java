package io.planner360.migrations;

import io.planner360.migrations.SchemaDifference.Kind;

/**
 * Names a thing that a schema holds.
 *
 * @param table the table that it belongs to; empty for what belongs to the schema
 * @param name its own name; of a grant what is granted and to whom, of a table the table's
 */
record SchemaObject(Kind kind, String table, String name) {

    /** As it is named in a sentence. */
    String phrase() {
        return switch (kind) {
            case TABLE -> "Table " + table;
            case COLUMN -> "Column " + table + "." + name;
            case GRANT -> {
                Privilege privilege = Privilege.named(name);
                yield "Grant of " + privilege.what() + " on " + (table.isEmpty() ? "the schema" : table) + " to "
                        + privilege.grantee();
            }
            case CONSTRAINT, INDEX, POLICY, TRIGGER, RULE ->
                Character.toUpperCase(kind.word().charAt(0)) + kind.word().substring(1) + " " + name + " of " + table;
            case CHANGE, ROLE, ROW -> throw new IllegalStateException(kind + " is no object of a schema");
        };
    }
}
