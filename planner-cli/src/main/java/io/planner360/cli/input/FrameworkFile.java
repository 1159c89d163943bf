package io.planner360.cli.input;

import static io.planner360.cli.input.FrameworkColumn.*;

import io.planner360.cli.input.csv.CsvOutput;
import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.CsvTable;
import io.planner360.cli.input.csv.Problems;
import io.planner360.cli.input.csv.ValueList;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code framework.csv}: the competencies, one row a level. */
final class FrameworkFile {

    private FrameworkFile() {}

    static Competencies read(CsvSource source, Problems problems) {
        CsvTable<FrameworkColumn> table =
                CsvTable.read(source, FrameworkColumn.class, problems).needsRows(problems);
        Map<String, List<CsvRow<FrameworkColumn>>> byCompetency = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> row.text(COMPETENCY_ID)
                        .ifPresent(id -> byCompetency
                                .computeIfAbsent(id, any -> new ArrayList<>())
                                .add(row)));
        byCompetency.values().forEach(rows -> new CompetencyRules(rows, table.isWhole()).check());
        List<CompetencyRow> sound = byCompetency.values().stream()
                .filter(rows -> rows.stream().allMatch(CsvRow::isSound))
                .map(FrameworkFile::competency)
                .toList();
        return new Competencies(sound, table.ids(COMPETENCY_ID));
    }

    static void write(Path file, List<CompetencyRow> competencies) {
        CsvOutput.write(
                file,
                FrameworkColumn.class,
                competencies.stream()
                        .flatMap(competency -> competency.levels().stream().map(level -> cells(competency, level))));
    }

    private static CompetencyRow competency(List<CsvRow<FrameworkColumn>> rows) {
        CsvRow<FrameworkColumn> first = rows.get(0);
        return new CompetencyRow(
                first.needed(COMPETENCY_ID),
                first.needed(CATEGORY),
                first.needed(COMPETENCY),
                first.needed(DESCRIPTION),
                new BigDecimal(first.needed(WEIGHT)),
                rows.stream()
                        .map(FrameworkFile::level)
                        .sorted(Comparator.comparingInt(LevelRow::level))
                        .toList());
    }

    private static LevelRow level(CsvRow<FrameworkColumn> row) {
        return new LevelRow(
                Integer.parseInt(row.needed(LEVEL)),
                row.needed(LEVEL_NAME),
                row.list(INDICATORS),
                row.decimal(SCALE_VALUE),
                row.list(REQUIRED_FOR));
    }

    private static Map<FrameworkColumn, String> cells(CompetencyRow competency, LevelRow level) {
        Map<FrameworkColumn, String> cells = new EnumMap<>(FrameworkColumn.class);
        cells.put(CATEGORY, competency.category());
        cells.put(COMPETENCY_ID, competency.id());
        cells.put(COMPETENCY, competency.name());
        cells.put(DESCRIPTION, competency.description());
        cells.put(WEIGHT, competency.weight().toPlainString());
        cells.put(LEVEL, String.valueOf(level.level()));
        cells.put(LEVEL_NAME, level.name());
        cells.put(INDICATORS, ValueList.join(level.indicators()));
        cells.put(SCALE_VALUE, level.scaleValue().map(BigDecimal::toPlainString).orElse(""));
        cells.put(REQUIRED_FOR, ValueList.join(level.requiredFor()));
        return cells;
    }
}
