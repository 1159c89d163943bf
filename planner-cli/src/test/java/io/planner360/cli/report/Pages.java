package io.planner360.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Small sites for tests, and reading what was written. */
final class Pages {

    private Pages() {}

    static ReportSite site(TargetPage... targets) {
        return new ReportSite(
                "Organization",
                "Cycle",
                "Subtitle",
                new SiteSummary(10, 7, 1, 1),
                List.of(),
                List.of(targets),
                Optional.empty());
    }

    static TargetPage page(String name, List<CompetencyRow> rows) {
        return new TargetPage(
                new Slugs().next(name),
                name,
                "Title",
                "Department",
                List.of(new GroupColumn("PEER", "Peers", 4, true)),
                rows,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static CompetencyRow row(String name, double self, double others, double required) {
        return new CompetencyRow(
                name,
                "Category",
                Optional.of(self),
                Optional.of(others),
                Optional.of(required),
                Optional.of(others - required),
                List.of(GroupCell.shown("PEER", 4, others, Optional.empty())),
                1,
                5);
    }

    /** A competency of which only what is required may be shown. */
    static CompetencyRow hidden(String name) {
        return new CompetencyRow(
                name,
                "Category",
                Optional.empty(),
                Optional.empty(),
                Optional.of(3.0),
                Optional.empty(),
                List.of(GroupCell.notShown("PEER")),
                1,
                5);
    }

    static List<CompetencyRow> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> row("Competency " + number, 3, 4, 3.5))
                .toList();
    }

    static Document read(Path file) {
        try {
            return Jsoup.parse(file, "UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> htmlFiles(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
