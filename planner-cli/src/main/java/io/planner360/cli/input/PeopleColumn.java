package io.planner360.cli.input;

import static io.planner360.cli.input.csv.Formats.ID;
import static io.planner360.cli.input.csv.Formats.NAME;
import static io.planner360.cli.input.csv.Formats.TEXT;
import static io.planner360.cli.input.csv.Formats.YES_NO;

import io.planner360.cli.input.csv.Cell;
import io.planner360.cli.input.csv.Column;

/** The columns of {@code people.csv}, in the order in which they are written. */
@SuppressWarnings("ImmutableEnumChecker") // formats are immutable, and hold nothing but patterns and words
enum PeopleColumn implements Column {
    PERSON_ID(Cell.of(ID, 100)),
    EMAIL(Cell.of(CycleFormats.EMAIL, 255)),
    FIRST_NAME(Cell.of(TEXT, 100)),
    LAST_NAME(Cell.of(TEXT, 100)),
    JOB_TITLE(Cell.of(NAME, 200)),
    DEPARTMENT(Cell.of(NAME, 100)),
    MANAGER_ID(Cell.of(ID, 100).orEmpty()),
    EXTERNAL(Cell.of(YES_NO).orMissing());

    private final Cell cell;

    PeopleColumn(Cell cell) {
        this.cell = cell;
    }

    @Override
    public Cell cell() {
        return cell;
    }
}
