package io.planner360.cli.input;

import static io.planner360.cli.input.csv.Formats.ID;
import static io.planner360.cli.input.csv.Formats.NAME;
import static io.planner360.cli.input.csv.Formats.TEXT;
import static io.planner360.cli.input.csv.Formats.listOf;
import static io.planner360.cli.input.csv.Formats.wholeNumber;

import io.planner360.cli.input.csv.Cell;
import io.planner360.cli.input.csv.Column;

/** The columns of {@code framework.csv}, in the order in which they are written. */
@SuppressWarnings("ImmutableEnumChecker") // formats are immutable, and hold nothing but patterns and words
enum FrameworkColumn implements Column {
    CATEGORY(Cell.of(NAME, 100)),
    COMPETENCY_ID(Cell.of(ID, 100)),
    COMPETENCY(Cell.of(NAME, 100)),
    DESCRIPTION(Cell.of(TEXT, 4000)),
    WEIGHT(Cell.of(CycleFormats.WEIGHT)),
    LEVEL(Cell.of(wholeNumber(1, 99))),
    LEVEL_NAME(Cell.of(NAME, 100)),
    INDICATORS(Cell.of(listOf(NAME), 4000).orEmpty()),
    SCALE_VALUE(Cell.of(CycleFormats.SCALE_VALUE).orEmpty()),
    REQUIRED_FOR(Cell.of(listOf(NAME), 200).orEmpty());

    private final Cell cell;

    FrameworkColumn(Cell cell) {
        this.cell = cell;
    }

    @Override
    public Cell cell() {
        return cell;
    }
}
