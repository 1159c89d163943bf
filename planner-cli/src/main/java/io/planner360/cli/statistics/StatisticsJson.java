package io.planner360.cli.statistics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.planner360.cli.report.WholeFile;
import io.planner360.domain.rating.statistics.Counts;
import io.planner360.domain.rating.statistics.CycleStatistics;
import io.planner360.domain.rating.statistics.StatisticsParameters;
import io.planner360.domain.rating.statistics.trend.ReliableChange;
import java.io.IOException;
import java.nio.file.Path;

/** All statistics as JSON: a section for each kind, a line for each row. */
final class StatisticsJson {
    private final CycleStatistics statistics;
    private final TargetSections targets;
    private final CompetencySections competencies;
    private final ItemSections items;

    StatisticsJson(CycleStatistics statistics, StatisticsParameters parameters) {
        this.statistics = statistics;
        this.targets = new TargetSections(statistics, parameters);
        this.competencies = new CompetencySections(statistics, parameters);
        this.items = new ItemSections(statistics);
    }

    void write(Path file) throws IOException {
        write(file, fields -> {
            fields.object("counts", this::counts);
            targets.writeTo(fields);
            competencies.writeTo(fields);
            items.writeTo(fields);
        });
    }

    /** The verdict on a single change. */
    static void write(Path file, ReliableChange change) throws IOException {
        write(
                file,
                fields -> fields.number("standard_error_of_measurement", change.standardError())
                        .number("s_diff", change.differenceError())
                        .number("rci", change.index())
                        .text("reliable_change", change.direction()));
    }

    private void counts(Fields fields) throws IOException {
        Counts counts = statistics.counts();
        fields.count("n_rows", counts.rows())
                .count("n_missing", counts.missing())
                .count("n_valid_ratings", counts.valid())
                .count("n_targets", counts.targets())
                .count("n_raters", counts.raters())
                .count("n_items", counts.items())
                .count("n_competencies", counts.competencies());
    }

    private static void write(Path file, Fields.Content content) throws IOException {
        WholeFile.write(file, out -> {
            JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer());
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            content.writeTo(new Fields(json));
            json.writeEndObject();
            json.close();
            out.write('\n');
        });
    }

    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter(" ", "\n"));
        printer.indentObjectsWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
        return printer;
    }
}
