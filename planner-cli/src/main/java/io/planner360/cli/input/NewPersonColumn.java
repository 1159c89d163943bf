package io.planner360.cli.input;

import static io.planner360.cli.input.csv.Formats.NAME;
import static io.planner360.cli.input.csv.Formats.TEXT;

import io.planner360.cli.input.csv.Cell;
import io.planner360.cli.input.csv.Column;

/** The columns of {@code new-people.csv}. */
@SuppressWarnings("ImmutableEnumChecker") // formats are immutable, and hold nothing but patterns and words
public enum NewPersonColumn implements Column {
    EMAIL(Cell.of(CycleFormats.EMAIL, 255)),
    FIRST_NAME(Cell.of(TEXT, 100)),
    LAST_NAME(Cell.of(TEXT, 100)),
    JOB_TITLE(Cell.of(NAME, 200).orMissing()),
    DEPARTMENT(Cell.of(NAME, 100).orMissing()),
    MANAGER(Cell.of(TEXT, 255).orMissing());

    private final Cell cell;

    NewPersonColumn(Cell cell) {
        this.cell = cell;
    }

    @Override
    public Cell cell() {
        return cell;
    }
}
