package io.planner360.cli.report;

import io.planner360.cli.report.chart.Axis;
import java.util.List;
import java.util.Optional;

/**
 * Departments against competencies. A cell is absent where too few people are behind it.
 *
 * @param competencies the columns
 * @param rows one a department
 * @param fewest of how many people a cell is made at least
 * @param scaleLowest the lowest point of the scale of all cells
 * @param scaleHighest its highest point
 */
public record HeatMapView(
        List<String> competencies, List<Row> rows, int fewest, double scaleLowest, double scaleHighest) {

    /** @throws IllegalArgumentException if a row has not one cell a competency, or a value is outside the scale */
    public HeatMapView {
        competencies = List.copyOf(competencies);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != competencies.size()) {
                throw new IllegalArgumentException(
                        row.department() + " has " + row.cells().size() + " cells for " + competencies.size());
            }
        }
        Axis axis = new Axis("all", scaleLowest, scaleHighest);
        rows.forEach(row -> row.cells().forEach(cell -> cell.ifPresent(axis::fraction)));
    }

    /** The scale that all cells are coloured on. */
    public Axis axis() {
        return new Axis("all", scaleLowest, scaleHighest);
    }

    /** A department and its mean in each competency. */
    public record Row(String department, List<Optional<Double>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
