package io.planner360.cli.input;

import static io.planner360.cli.input.csv.Formats.TEXT;

import io.planner360.cli.input.csv.Cell;
import io.planner360.cli.input.csv.Column;

/** The columns of the file of tokens, in the order in which they are written. */
@SuppressWarnings("ImmutableEnumChecker") // formats are immutable, and hold nothing but patterns and words
enum TokenColumn implements Column {
    TARGET,
    RATER,
    TOKEN;

    @Override
    public Cell cell() {
        return Cell.of(TEXT);
    }
}
