package io.planner360.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The competencies of one category, for the table. */
public record CategoryRows(String category, List<CompetencyRow> rows) {

    public CategoryRows {
        rows = List.copyOf(rows);
    }

    /** Categories in the order of their first competency. */
    public static List<CategoryRows> of(List<CompetencyRow> rows) {
        Map<String, List<CompetencyRow>> byCategory = new LinkedHashMap<>();
        rows.forEach(row -> byCategory
                .computeIfAbsent(row.category(), name -> new ArrayList<>())
                .add(row));
        return byCategory.entrySet().stream()
                .map(entry -> new CategoryRows(entry.getKey(), entry.getValue()))
                .toList();
    }
}
