package io.planner360.cli.input;

import static io.planner360.cli.input.FrameworkColumn.*;

import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.Shown;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** What holds among the rows of one competency. */
final class CompetencyRules {

    private final List<CsvRow<FrameworkColumn>> rows;
    private final boolean fileIsWhole;
    private final CsvRow<FrameworkColumn> first;
    private final String name;

    /**
     * @param rows in file order, at least one
     * @param fileIsWhole whether these certainly are all
     */
    CompetencyRules(List<CsvRow<FrameworkColumn>> rows, boolean fileIsWhole) {
        this.rows = rows;
        this.fileIsWhole = fileIsWhole;
        this.first = rows.get(0);
        this.name = Shown.quoted(first.needed(COMPETENCY_ID));
    }

    void check() {
        checkAgreement(CATEGORY, String::equals);
        checkAgreement(COMPETENCY, String::equals);
        checkAgreement(DESCRIPTION, String::equals);
        checkAgreement(WEIGHT, (one, other) -> new BigDecimal(one).compareTo(new BigDecimal(other)) == 0);
        checkLevels();
        checkScaleValues();
        checkRequirements();
    }

    private void checkAgreement(FrameworkColumn column, BiPredicate<String, String> same) {
        String expected = first.text(column).orElse("");
        for (CsvRow<FrameworkColumn> row : rows) {
            row.text(column)
                    .filter(given -> !expected.isEmpty() && !same.test(given, expected))
                    .ifPresent(given -> row.reject(
                            column,
                            "is " + Shown.quoted(given) + ", but " + Shown.quoted(expected) + " on line " + first.line()
                                    + " for the same competency " + name));
        }
    }

    private void checkLevels() {
        Repeats<FrameworkColumn> repeats = new Repeats<>();
        Map<Integer, CsvRow<FrameworkColumn>> byLevel = new TreeMap<>();
        for (CsvRow<FrameworkColumn> row : rows) {
            row.number(LEVEL).ifPresent(level -> {
                repeats.check(row, LEVEL, level, () -> "level " + level + " of competency " + name);
                byLevel.putIfAbsent(level, row);
            });
        }
        if (fileIsWhole && rows.stream().allMatch(row -> row.number(LEVEL).isPresent())) {
            int expected = 1;
            for (Map.Entry<Integer, CsvRow<FrameworkColumn>> entry : byLevel.entrySet()) {
                if (entry.getKey() != expected) {
                    entry.getValue().reject(LEVEL, gap(entry.getKey(), expected));
                }
                expected = entry.getKey() + 1;
            }
        }
    }

    private String gap(int level, int expected) {
        return "competency " + name + " has level " + level + " but no level " + expected;
    }

    private void checkScaleValues() {
        boolean given = rows.stream().anyMatch(row -> row.text(SCALE_VALUE).isPresent());
        rows.stream()
                .filter(row -> given && row.leavesEmpty(SCALE_VALUE))
                .forEach(row ->
                        row.reject(SCALE_VALUE, "is empty, but other levels of competency " + name + " have a value"));
        List<CsvRow<FrameworkColumn>> ascending = rows.stream()
                .filter(row -> row.number(LEVEL).isPresent()
                        && row.decimal(SCALE_VALUE).isPresent())
                .sorted(Comparator.comparingInt(CompetencyRules::level))
                .toList();
        for (int i = 1; i < ascending.size(); i++) {
            checkAscent(ascending.get(i - 1), ascending.get(i));
        }
    }

    private void checkAscent(CsvRow<FrameworkColumn> lower, CsvRow<FrameworkColumn> higher) {
        BigDecimal below = new BigDecimal(lower.needed(SCALE_VALUE));
        BigDecimal above = new BigDecimal(higher.needed(SCALE_VALUE));
        if (level(lower) != level(higher) && above.compareTo(below) <= 0) {
            higher.reject(
                    SCALE_VALUE,
                    "is " + above.toPlainString() + ", not more than the " + below.toPlainString() + " of level "
                            + level(lower));
        }
    }

    private void checkRequirements() {
        Map<String, CsvRow<FrameworkColumn>> byTitle = new HashMap<>();
        for (CsvRow<FrameworkColumn> row : rows) {
            for (String title : row.list(REQUIRED_FOR)) {
                CsvRow<FrameworkColumn> earlier = byTitle.putIfAbsent(title, row);
                if (earlier != null) {
                    row.reject(
                            REQUIRED_FOR,
                            Shown.quoted(title) + " requires another level of competency " + name + " on line "
                                    + earlier.line());
                }
            }
        }
    }

    private static int level(CsvRow<FrameworkColumn> row) {
        return Integer.parseInt(row.needed(LEVEL));
    }
}
