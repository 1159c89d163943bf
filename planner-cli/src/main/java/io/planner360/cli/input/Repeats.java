package io.planner360.cli.input;

import io.planner360.cli.input.csv.Column;
import io.planner360.cli.input.csv.CsvRow;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Finds what may stand once in a file, and stands there again. */
final class Repeats<C extends Enum<C> & Column> {

    private final Map<Object, Integer> lines = new HashMap<>();

    /**
     * Rejects the row when its key stood on an earlier line.
     *
     * @param subject what is repeated, as the message names it
     */
    void check(CsvRow<C> row, C column, Object key, Supplier<String> subject) {
        Integer earlier = lines.putIfAbsent(key, row.line());
        if (earlier != null) {
            row.reject(column, subject.get() + " stands on line " + earlier + " already");
        }
    }
}
