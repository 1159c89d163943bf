package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.migrations.SchemaDifference.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Alters all objects of a schema, half of them at a time. */
final class EveryOther {

    static final int ROUNDS = 2;

    private static final Map<SchemaObject, String> ALL =
            SchemaDescription.bundled().definitions();

    private EveryOther() {}

    /** Every object of a kind with such a definition is named once it is altered so, and nothing else. */
    static void isNamed(
            AlteredDatabase database,
            Kind kind,
            int atLeast,
            Predicate<String> definition,
            BiFunction<SchemaObject, String, String> alteration)
            throws SQLException {
        List<SchemaObject> objects = described(kind, definition);
        assertThat(objects).hasSizeGreaterThanOrEqualTo(atLeast);
        isNamed(database, objects, alteration);
    }

    static void isNamed(
            AlteredDatabase database, List<SchemaObject> objects, BiFunction<SchemaObject, String, String> alteration)
            throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            List<SchemaObject> altered = of(objects, round);
            List<String> statements = altered.stream()
                    .map(object -> alteration.apply(object, definition(object)))
                    .toList();

            assertThat(phrases(database.after(statements))).containsExactlyInAnyOrderElementsOf(phrases(altered));
        }
    }

    static List<SchemaObject> of(List<SchemaObject> objects, int round) {
        return IntStream.range(0, objects.size())
                .filter(index -> index % ROUNDS == round)
                .mapToObj(objects::get)
                .toList();
    }

    static List<SchemaObject> described(Kind kind, Predicate<String> definition) {
        return ALL.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind && definition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    static String definition(SchemaObject object) {
        return ALL.getOrDefault(object, "");
    }

    static List<String> phrases(List<?> objects) {
        return objects.stream()
                .map(object -> object instanceof SchemaDifference difference
                        ? difference.object()
                        : ((SchemaObject) object).phrase())
                .toList();
    }

    static List<String> phrases(List<SchemaDifference> differences, Kind kind) {
        return phrases(differences.stream()
                .filter(difference -> difference.kind() == kind)
                .toList());
    }
}
