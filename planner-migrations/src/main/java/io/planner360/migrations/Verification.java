package io.planner360.migrations;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.planner360.migrations.PlannerSeeds.Environment;
import io.planner360.migrations.SchemaDifference.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the schema behind a connection against the library, within a transaction that is somebody else's to end. */
final class Verification {

    private static final Set<Kind> BEFORE_ROWS = Set.of(Kind.TABLE, Kind.COLUMN, Kind.POLICY);

    private final Connection connection;
    private final Changelog changelog;
    private final SchemaDescription expected;

    Verification(Connection connection, Changelog changelog, SchemaDescription expected) {
        this.connection = connection;
        this.changelog = changelog;
        this.expected = expected;
    }

    SchemaVerification run() throws SQLException {
        SchemaState state = SchemaState.read(connection, changelog);
        List<SchemaDifference> differences = new ArrayList<>(changes(state));
        List<String> notes = new ArrayList<>();
        Map<Kind, Integer> compared = new EnumMap<>(Kind.class);
        compared.put(Kind.CHANGE, changelog.checksums().size());
        if (state.missing().isEmpty() && state.unknown().isEmpty()) {
            String schema = schema();
            LiveSchema live = new LiveSchema(connection);
            LiveRoles roles = new LiveRoles(connection);
            SchemaDescription found = live.describe(expected.tables());
            differences.addAll(roles.differences());
            differences.addAll(new SchemaComparison(expected, found, roles.owned(), schema).differences());
            compareRows(BroughtRows.ROLES, differences, notes, compared);
            if (areSeeded(state, notes)) {
                compareRows(BroughtRows.STANDARDS, differences, notes, compared);
            }
            expected.definitions().keySet().forEach(object -> compared.merge(object.kind(), 1, Integer::sum));
            compared.put(Kind.ROLE, roles.number());
            if (differences.stream().anyMatch(difference -> difference.repair().isPresent())
                    && !schema.equals("public")) {
                notes.add("The statements are for a session with: SET search_path = " + Repairs.quoted(schema) + ";");
            }
            notes.addAll(new Neighbours(connection, expected.tables()).notes());
        } else {
            notes.add("Tables, grants and the rest are compared once the database has the changes of this version.");
        }
        return new SchemaVerification(differences, notes, compared);
    }

    /** Whether all seeds of production were put in; a database without any needs none. */
    private boolean areSeeded(SchemaState state, List<String> notes) {
        List<String> seeds = changelog.seeds().stream()
                .filter(seed -> seed.environment() == Environment.PROD)
                .map(Seed::id)
                .toList();
        List<String> missing =
                seeds.stream().filter(seed -> !state.seeds().contains(seed)).toList();
        if (!missing.isEmpty() && missing.size() < seeds.size()) {
            notes.add("The rows of seeds were not compared: this version has more of them, "
                    + String.join(", ", missing) + ". Put them in: ./planner db seed.");
        }
        return missing.isEmpty();
    }

    /** Where the table is not as it should be, that is enough to know. */
    private void compareRows(
            BroughtRows rows, List<SchemaDifference> differences, List<String> notes, Map<Kind, Integer> compared)
            throws SQLException {
        String table = rows.table();
        Set<String> described = expected.definitions().keySet().stream()
                .filter(object -> object.table().equals(table) && BEFORE_ROWS.contains(object.kind()))
                .map(SchemaObject::phrase)
                .collect(toSet());
        if (differences.stream().anyMatch(difference -> described.contains(difference.object()))) {
            return;
        }
        if (!rows.mayBeRead(connection)) {
            notes.add("The rows of " + table
                    + " that the library brings were not compared: this login may not read them.");
            return;
        }
        Map<String, String> brought = requireNonNull(BroughtRows.bundled().get(table), table);
        List<String> columns = expected.definitions().keySet().stream()
                .filter(object -> object.table().equals(table) && object.kind() == Kind.COLUMN)
                .map(SchemaObject::name)
                .toList();
        List<SchemaDifference> found = rows.differences(connection, brought, columns);
        List<String> removed = found.stream()
                .filter(difference -> rows.mayBeRemoved() && difference.found().isEmpty())
                .map(SchemaDifference::object)
                .toList();
        if (!removed.isEmpty()) {
            notes.add("Somebody has removed what a seed had brought, which a host may: " + String.join(", ", removed)
                    + ".");
        }
        found.stream()
                .filter(difference -> !removed.contains(difference.object()))
                .forEach(differences::add);
        compared.merge(Kind.ROW, brought.size(), Integer::sum);
    }

    private List<SchemaDifference> changes(SchemaState state) {
        if (state.applied().isEmpty() && state.unknown().isEmpty()) {
            return List.of(new SchemaDifference(
                    Kind.CHANGE,
                    "The schema",
                    Optional.of("made by " + changelog.checksums().size() + " changes"),
                    Optional.of("empty"),
                    "Migrate it: ./planner db migrate, or PlannerSchema in mode APPLY. If it is another schema that is"
                            + " meant, name it by the connection's property currentSchema.",
                    Optional.empty()));
        }
        return Stream.of(
                        state.missing().stream()
                                .map(id -> change(
                                        id,
                                        Optional.of("applied"),
                                        Optional.empty(),
                                        "Migrate: ./planner db migrate, or PlannerSchema in mode APPLY.")),
                        state.unknown().stream()
                                .map(id -> change(
                                        id,
                                        Optional.empty(),
                                        Optional.of("this version does not know it"),
                                        "Use the version that made it, or a later one.")),
                        state.edited().stream()
                                .map(id -> change(
                                        id,
                                        Optional.of("as this version has it"),
                                        Optional.of("applied in another wording"),
                                        "Use the version that made the database; a change that was released is never"
                                                + " edited.")))
                .flatMap(differences -> differences)
                .toList();
    }

    private static SchemaDifference change(
            String id, Optional<String> expected, Optional<String> found, String advice) {
        return new SchemaDifference(Kind.CHANGE, "Change " + id, expected, found, advice, Optional.empty());
    }

    private String schema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_schema()")) {
            row.next();
            return row.getString(1);
        }
    }
}
