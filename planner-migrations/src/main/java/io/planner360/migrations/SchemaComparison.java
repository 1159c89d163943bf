package io.planner360.migrations;

import static java.util.Comparator.comparing;

import io.planner360.migrations.SchemaDifference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a schema holds against what it should hold, object by object. */
final class SchemaComparison {

    private final Map<SchemaObject, String> expected;
    private final Map<SchemaObject, String> found;
    private final Set<String> withoutGrants;
    private final Repairs repairs;

    /**
     * Compares.
     *
     * @param withoutGrants tables whose grants are not compared, as they belong to a role that should own none; empty for
     *     the schema
     * @param schema the name of the schema that was found
     */
    SchemaComparison(SchemaDescription expected, SchemaDescription found, Set<String> withoutGrants, String schema) {
        this.expected = expected.definitions();
        this.found = found.definitions();
        this.withoutGrants = withoutGrants;
        this.repairs = new Repairs(schema);
    }

    /** In an order in which they can be repaired: a foreign key after the key that it refers to. */
    List<SchemaDifference> differences() {
        List<SchemaDifference> differences = new ArrayList<>();
        expected.forEach((object, definition) -> {
            String there = found.get(object);
            if (!isCompared(object) || definition.equals(there)) {
                return;
            }
            Repair repair =
                    there == null ? repairs.make(object, definition) : repairs.change(object, definition, there);
            differences.add(difference(object, Optional.of(definition), Optional.ofNullable(there), repair));
        });
        found.forEach((object, definition) -> {
            if (isCompared(object) && !expected.containsKey(object)) {
                differences.add(difference(
                        object, Optional.empty(), Optional.of(definition), repairs.remove(object, expected.keySet())));
            }
        });
        differences.sort(comparing(SchemaDifference::kind).thenComparing(SchemaComparison::isForeignKey));
        return differences;
    }

    private static boolean isForeignKey(SchemaDifference difference) {
        return difference
                .expected()
                .filter(definition -> definition.startsWith("FOREIGN KEY"))
                .isPresent();
    }

    /** What a table holds is not told where there is no such table. */
    private boolean isCompared(SchemaObject object) {
        if (object.kind() == Kind.GRANT && withoutGrants.contains(object.table())) {
            return false;
        }
        SchemaObject table = new SchemaObject(Kind.TABLE, object.table(), object.table());
        return object.kind() == Kind.TABLE
                || !expected.containsKey(table)
                || Repairs.isTable(found.getOrDefault(table, ""));
    }

    private static SchemaDifference difference(
            SchemaObject object, Optional<String> expected, Optional<String> found, Repair repair) {
        return new SchemaDifference(object.kind(), object.phrase(), expected, found, repair.advice(), repair.sql());
    }
}
