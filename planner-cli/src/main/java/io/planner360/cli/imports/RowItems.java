package io.planner360.cli.imports;

import io.planner360.cli.input.csv.Column;
import io.planner360.cli.input.csv.CsvRow;
import java.util.List;

/** What the rows of a file make. */
interface RowItems<C extends Enum<C> & Column, T> {
    /** Whether a row belongs to the same item as the one before it. */
    boolean continues(CsvRow<C> before, CsvRow<C> next);

    /** The item of rows that are sound by themselves; one that turns out wrong is rejected. */
    T item(List<CsvRow<C>> rows);
}
