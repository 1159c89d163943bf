package io.planner360.cli.statistics;

import io.planner360.cli.input.csv.Shown;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Columns of text, as wide as they need to be. */
final class TextTable {
    private final List<List<String>> lines = new ArrayList<>();
    private final int columns;

    TextTable(List<String> header) {
        columns = header.size();
        add(header);
    }

    void add(List<String> cells) {
        lines.add(cells.stream().map(Shown::plain).toList());
    }

    void print(PrintStream out) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                text.append(line.get(column))
                        .append(" ".repeat(widths[column] - line.get(column).length() + 2));
            }
            out.println(text.toString().stripTrailing());
        }
    }
}
