package io.planner360.migrations;

import java.util.List;

/**
 * How far a schema is, in ids of changes, each list in the order in which they are applied.
 *
 * @param applied there and known here
 * @param pending known here, not applied there
 * @param unknown applied there, not known here: by a newer version
 * @param edited among the applied, those whose wording here is another
 */
public record SchemaStatus(List<String> applied, List<String> pending, List<String> unknown, List<String> edited) {

    public SchemaStatus {
        applied = List.copyOf(applied);
        pending = List.copyOf(pending);
        unknown = List.copyOf(unknown);
        edited = List.copyOf(edited);
    }
}
