package io.planner360.cli.input;

import static io.planner360.cli.input.csv.Formats.NAME;

import io.planner360.cli.input.csv.Cell;
import io.planner360.cli.input.csv.Column;

/** The columns of {@code memberships.csv}. */
@SuppressWarnings("ImmutableEnumChecker") // formats are immutable, and hold nothing but patterns and words
public enum MembershipColumn implements Column {
    EMAIL(Cell.of(CycleFormats.EMAIL, 255)),
    JOB_TITLE(Cell.of(NAME, 200).orMissing()),
    DEPARTMENT(Cell.of(NAME, 100).orMissing()),
    MANAGER(Cell.of(CycleFormats.EMAIL, 255).orMissing());

    private final Cell cell;

    MembershipColumn(Cell cell) {
        this.cell = cell;
    }

    @Override
    public Cell cell() {
        return cell;
    }
}
