package io.planner360.cli.input;

import static io.planner360.cli.input.csv.Formats.ID;
import static io.planner360.cli.input.csv.Formats.TEXT;

import io.planner360.cli.input.csv.Cell;
import io.planner360.cli.input.csv.Column;

/** The columns of {@code ratings.csv}, in the order in which they are written. */
@SuppressWarnings("ImmutableEnumChecker") // formats are immutable, and hold nothing but patterns and words
public enum RatingColumn implements Column {
    TARGET(Cell.of(ID, 100)),
    RATER(Cell.of(ID, 100)),
    RATER_GROUP(Cell.of(CycleFormats.RATER_GROUP, 50)),
    QUESTION_ID(Cell.of(ID, 100)),
    RATING(Cell.of(CycleFormats.RATING).orEmpty()),
    COMMENT(Cell.of(TEXT, 4000).orEmpty());

    private final Cell cell;

    RatingColumn(Cell cell) {
        this.cell = cell;
    }

    @Override
    public Cell cell() {
        return cell;
    }
}
