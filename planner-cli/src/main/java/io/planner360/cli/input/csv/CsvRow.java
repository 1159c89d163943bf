package io.planner360.cli.input.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table. A value is empty where the cell is, and also where it is wrong, which has then been reported: no
 * further check needs to think of it.
 */
public final class CsvRow<C extends Enum<C> & Column> {

    private final int line;
    private final Map<C, String> values;
    private final Header<C> header;
    private final Problems problems;
    private boolean sound;

    CsvRow(int line, Map<C, String> values, Header<C> header, boolean sound, Problems problems) {
        this.line = line;
        this.values = values;
        this.header = header;
        this.sound = sound;
        this.problems = problems;
    }

    /** The physical line on which it starts. */
    public int line() {
        return line;
    }

    /** Whether nothing was wrong in it so far, and all needed columns are there. */
    public boolean isSound() {
        return sound;
    }

    /** Whether the cell is right, empty included, or belongs to a column that the file does without. */
    public boolean tells(C column) {
        return values.containsKey(column) || header.doesWithout(column);
    }

    /** Reports that a cell is wrong. */
    public void reject(C column, String message) {
        sound = false;
        problems.inCell(line, column.header(), message);
    }

    /** The cell as it stands. */
    public Optional<String> text(C column) {
        return Optional.ofNullable(values.get(column)).filter(value -> !value.isEmpty());
    }

    /** Whether the cell is there and was left empty, as it may be. */
    public boolean leavesEmpty(C column) {
        return "".equals(values.get(column));
    }

    /** The cell of a column of whole numbers. */
    public Optional<Integer> number(C column) {
        return text(column).map(Integer::valueOf);
    }

    /** The cell of a column of decimal numbers. */
    public Optional<BigDecimal> decimal(C column) {
        return text(column).map(BigDecimal::new);
    }

    /** Whether the cell of a yes or no column says yes. */
    public boolean isYes(C column) {
        return text(column).filter("yes"::equals).isPresent();
    }

    /** The values of a column of lists. */
    public List<String> list(C column) {
        return text(column).map(ValueList::split).orElse(List.of());
    }

    /** The cell as it stands, of a row that is sound, in a column that may not be empty. */
    public String needed(C column) {
        return text(column).orElseThrow(() -> new IllegalStateException(column.header() + " was not checked"));
    }
}
