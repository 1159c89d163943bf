package io.planner360.benchmarks.page;

import java.util.List;

/** What a part has measured. */
public record Results(List<Figure> figures, List<Table> tables) {
    public Results {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }
}
