package io.planner360.cli.input;

import static io.planner360.cli.input.csv.Formats.ID;

import io.planner360.cli.input.csv.Cell;
import io.planner360.cli.input.csv.Column;

/** The columns of the ratings that statistics are computed of. */
@SuppressWarnings("ImmutableEnumChecker") // formats are immutable, and hold nothing but patterns and words
enum LongRatingColumn implements Column {
    TARGET(Cell.of(ID, 100)),
    RATER(Cell.of(ID, 100)),
    RATER_GROUP(Cell.of(CycleFormats.RATER_GROUP, 50)),
    ITEM(Cell.of(ID, 100)),
    COMPETENCY(Cell.of(ID, 100)),
    RATING(Cell.of(CycleFormats.MEASURE));

    private final Cell cell;

    LongRatingColumn(Cell cell) {
        this.cell = cell;
    }

    @Override
    public Cell cell() {
        return cell;
    }
}
