package io.planner360.cli.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A learning plan in plans.json.
 *
 * @param percent how much is done, 0 to 100; absent if the plan has no objectives
 */
@JsonPropertyOrder({"targetId", "title", "status", "startsOn", "endsOn", "percent", "objectives"})
public record PlanRow(
        String targetId,
        String title,
        String status,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        Optional<Double> percent,
        List<ObjectiveRow> objectives) {

    public PlanRow {
        objectives = List.copyOf(objectives);
    }
}
