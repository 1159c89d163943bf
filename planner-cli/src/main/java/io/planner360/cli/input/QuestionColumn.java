package io.planner360.cli.input;

import static io.planner360.cli.input.csv.Formats.ID;
import static io.planner360.cli.input.csv.Formats.YES_NO;
import static io.planner360.cli.input.csv.Formats.oneOf;

import io.planner360.cli.input.csv.Cell;
import io.planner360.cli.input.csv.Column;
import io.planner360.cli.input.csv.Formats;
import java.util.List;

/** The columns of {@code questions.csv}, in the order in which they are written. */
@SuppressWarnings("ImmutableEnumChecker") // formats are immutable, and hold nothing but patterns and words
enum QuestionColumn implements Column {
    QUESTION_ID(Cell.of(ID, 100)),
    TYPE(Cell.of(oneOf(List.of("rated", "comment")))),
    COMPETENCY_ID(Cell.of(ID, 100).orEmpty()),
    TEXT(Cell.of(Formats.TEXT, 4000)),
    REVERSE(Cell.of(YES_NO)),
    REQUIRED(Cell.of(YES_NO)),
    SCALE(Cell.of(CycleFormats.SCALE).orEmpty());

    private final Cell cell;

    QuestionColumn(Cell cell) {
        this.cell = cell;
    }

    @Override
    public Cell cell() {
        return cell;
    }
}
