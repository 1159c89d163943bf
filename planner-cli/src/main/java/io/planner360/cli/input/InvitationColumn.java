package io.planner360.cli.input;

import static io.planner360.cli.input.csv.Formats.TEXT;

import io.planner360.cli.input.csv.Cell;
import io.planner360.cli.input.csv.Column;

/** The columns of {@code invitations.csv}. */
@SuppressWarnings("ImmutableEnumChecker") // formats are immutable, and hold nothing but patterns and words
public enum InvitationColumn implements Column {
    TARGET(Cell.of(CycleFormats.EMAIL, 255)),
    RATER(Cell.of(CycleFormats.EMAIL, 255)),
    NAME(Cell.of(TEXT, 201).orMissing()),
    RATER_GROUP(Cell.of(CycleFormats.RATER_GROUP, 40));

    private final Cell cell;

    InvitationColumn(Cell cell) {
        this.cell = cell;
    }

    @Override
    public Cell cell() {
        return cell;
    }
}
