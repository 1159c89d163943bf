package io.planner360.migrations;

import io.planner360.migrations.SchemaDifference.Kind;
import java.util.List;
import java.util.Map;

/**
 * A live database held against what the library's changes make of an empty one.
 *
 * @param differences everything that is not as it should be
 * @param notes what an operator may want to know though nothing is wrong with it, as objects in the schema that are not
 *     the planner's; a sentence each
 * @param compared how many things of each kind were looked for
 */
public record SchemaVerification(List<SchemaDifference> differences, List<String> notes, Map<Kind, Integer> compared) {

    public SchemaVerification {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
        compared = Map.copyOf(compared);
    }

    /** Whether there is no difference. */
    public boolean isAsItShouldBe() {
        return differences.isEmpty();
    }
}
