package io.planner360.cli.report;

import io.planner360.cli.report.chart.Axis;
import java.util.List;
import java.util.Optional;

/**
 * One competency of a report. What is absent is not shown, never drawn as zero.
 *
 * @param self the own rating
 * @param others the mean of everyone else who may be shown
 * @param required what the job asks for, on the rating scale
 * @param gap others minus required: negative below what is required
 * @param cells at most one a column; a column without a cell is not shown
 * @param scaleLowest the lowest point of the scale
 * @param scaleHighest its highest point
 */
public record CompetencyRow(
        String name,
        String category,
        Optional<Double> self,
        Optional<Double> others,
        Optional<Double> required,
        Optional<Double> gap,
        List<GroupCell> cells,
        double scaleLowest,
        double scaleHighest) {

    /** @throws IllegalArgumentException if the scale is empty or a value is outside of it */
    public CompetencyRow {
        cells = List.copyOf(cells);
        Axis axis = new Axis(name, scaleLowest, scaleHighest);
        self.ifPresent(axis::fraction);
        others.ifPresent(axis::fraction);
        required.ifPresent(axis::fraction);
        cells.forEach(cell -> cell.mean().ifPresent(axis::fraction));
    }

    /** The scale that this row is drawn on. */
    public Axis axis() {
        return new Axis(name, scaleLowest, scaleHighest);
    }

    /** The cell of a column. */
    public GroupCell cell(String group) {
        return cells.stream()
                .filter(cell -> cell.group().equals(group))
                .findFirst()
                .orElseGet(() -> GroupCell.notShown(group));
    }

    /** Self minus others, if both are known. */
    public Optional<Double> selfMinusOthers() {
        return self.flatMap(own -> others.map(theirs -> own - theirs));
    }

    /** A difference as a part of the scale's length, which makes different scales comparable. */
    double share(double difference) {
        return difference / (scaleHighest - scaleLowest);
    }
}
