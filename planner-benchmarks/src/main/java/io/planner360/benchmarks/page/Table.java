package io.planner360.benchmarks.page;

import java.util.List;

/** Times behind a figure. */
public record Table(String title, List<String> head, List<List<String>> rows) {
    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }
}
