package io.planner360.cli.imports;

import io.planner360.cli.input.csv.Column;
import io.planner360.cli.input.csv.CsvRow;
import java.util.List;
import java.util.function.Function;

/** Each row makes an item. */
record SingleRows<C extends Enum<C> & Column, T>(Function<CsvRow<C>, T> made) implements RowItems<C, T> {
    @Override
    public boolean continues(CsvRow<C> before, CsvRow<C> next) {
        return false;
    }

    @Override
    public T item(List<CsvRow<C>> rows) {
        return made.apply(rows.get(0));
    }
}
