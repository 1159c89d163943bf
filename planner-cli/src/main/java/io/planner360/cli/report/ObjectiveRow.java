package io.planner360.cli.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An objective of a plan in plans.json.
 *
 * @param fromLevel the level to start from, absent if unknown
 * @param toLevel the level to reach
 * @param percent how much is done, 0 to 100; absent if undefined, as for a dropped objective
 */
@JsonPropertyOrder({"title", "competencyId", "fromLevel", "toLevel", "dueOn", "status", "percent", "resources"})
public record ObjectiveRow(
        String title,
        String competencyId,
        Optional<Integer> fromLevel,
        int toLevel,
        Optional<LocalDate> dueOn,
        String status,
        Optional<Double> percent,
        List<PlannedResourceRow> resources) {

    public ObjectiveRow {
        resources = List.copyOf(resources);
    }
}
