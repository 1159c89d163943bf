package io.planner360.application.insight.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value of a row.
 *
 * @param text empty where there is no value
 * @param number whether the text is a number
 */
record Cell(Optional<String> text, boolean number) {
    static final Cell NONE = new Cell(Optional.empty(), false);

    /** A text, or the text of an id. */
    static Cell of(Object text) {
        return new Cell(Optional.of(text.toString()), false);
    }

    static Cell of(int number) {
        return new Cell(Optional.of(Integer.toString(number)), true);
    }

    static Cell of(BigDecimal number) {
        return new Cell(Optional.of(number.toPlainString()), true);
    }

    /** With as many digits as tell the number from its neighbours. */
    static Cell of(double number) {
        return new Cell(Optional.of(BigDecimal.valueOf(number).toPlainString()), true);
    }
}
