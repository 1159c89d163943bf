package io.planner360.cli.input;

import static io.planner360.cli.input.ResourceColumn.*;

import io.planner360.cli.input.csv.CsvOutput;
import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.CsvTable;
import io.planner360.cli.input.csv.Problems;
import io.planner360.cli.input.csv.Shown;
import io.planner360.cli.input.csv.ValueList;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** {@code resources.csv}: from what people may learn. It may have no rows. */
final class ResourcesFile {

    private ResourcesFile() {}

    static List<ResourceRow> read(CsvSource source, Competencies competencies, Problems problems) {
        CsvTable<ResourceColumn> table = CsvTable.read(source, ResourceColumn.class, problems);
        Repeats<ResourceColumn> ids = new Repeats<>();
        for (CsvRow<ResourceColumn> row : table.rows()) {
            row.text(RESOURCE_ID).ifPresent(id -> ids.check(row, RESOURCE_ID, id, () -> Shown.quoted(id)));
            row.list(COMPETENCY_IDS).stream()
                    .filter(competencies.ids()::lack)
                    .forEach(id -> row.reject(COMPETENCY_IDS, "unknown competency " + Shown.quoted(id)));
        }
        return table.rows().stream()
                .filter(CsvRow::isSound)
                .map(ResourcesFile::resource)
                .toList();
    }

    static void write(Path file, List<ResourceRow> resources) {
        CsvOutput.write(file, ResourceColumn.class, resources.stream().map(ResourcesFile::cells));
    }

    private static ResourceRow resource(CsvRow<ResourceColumn> row) {
        return new ResourceRow(
                row.needed(RESOURCE_ID),
                row.needed(TITLE),
                row.needed(TYPE),
                row.needed(PROVIDER),
                row.text(URL),
                Integer.parseInt(row.needed(MINUTES)),
                row.list(COMPETENCY_IDS),
                row.number(LEVEL),
                row.needed(LANGUAGE));
    }

    private static Map<ResourceColumn, String> cells(ResourceRow resource) {
        Map<ResourceColumn, String> cells = new EnumMap<>(ResourceColumn.class);
        cells.put(RESOURCE_ID, resource.id());
        cells.put(TITLE, resource.title());
        cells.put(TYPE, resource.type());
        cells.put(PROVIDER, resource.provider());
        cells.put(URL, resource.url().orElse(""));
        cells.put(MINUTES, String.valueOf(resource.minutes()));
        cells.put(COMPETENCY_IDS, ValueList.join(resource.competencyIds()));
        cells.put(LEVEL, resource.level().map(String::valueOf).orElse(""));
        cells.put(LANGUAGE, resource.language());
        return cells;
    }
}
