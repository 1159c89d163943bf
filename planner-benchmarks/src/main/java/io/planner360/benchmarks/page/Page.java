package io.planner360.benchmarks.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The page of figures: what stands between its marks is written here, the rest by people. */
public final class Page {
    private final Path file;

    public Page(Path file) {
        this.file = file;
    }

    /** Writes the figures, the times behind them, and where they were measured. */
    public void write(Results results, String machine) {
        try {
            String text = Files.readString(file);
            text = between(text, "figures", figures(results.figures()));
            text = between(
                    text, "times", results.tables().stream().map(Page::table).collect(Collectors.joining("\n")));
            text = between(text, "machine", machine + "\n");
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String between(String text, String mark, String content) {
        String begin = "<!-- " + mark + " -->\n";
        String end = "<!-- end of " + mark + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("the page has no marks for " + mark);
        }
        return text.substring(0, from) + begin + "\n" + content + "\n" + text.substring(to);
    }

    private static String figures(List<Figure> figures) {
        return "| figure | target | measured | met |\n| --- | --- | --- | --- |\n"
                + figures.stream()
                        .map(figure -> "| " + figure.what() + " | " + figure.target() + " | " + figure.measured()
                                + " | " + (figure.met() ? "yes" : "**no**") + " |\n")
                        .collect(Collectors.joining());
    }

    private static String table(Table table) {
        return "### " + table.title() + "\n\n" + row(table.head())
                + "| --- ".repeat(table.head().size()) + "|\n"
                + table.rows().stream().map(Page::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
