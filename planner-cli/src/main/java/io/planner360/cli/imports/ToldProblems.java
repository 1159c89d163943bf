package io.planner360.cli.imports;

import io.planner360.cli.input.csv.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows the first problems, counts all of them, and writes all of them to a file where there is one. */
final class ToldProblems implements AutoCloseable {
    private static final int MOST_SHOWN = 100;

    private final PrintStream shown;
    private final Optional<Path> file;
    private Optional<Writer> writer = Optional.empty();
    private long count;

    /** @param file written when there is a first problem */
    ToldProblems(PrintStream shown, Optional<Path> file) {
        this.shown = shown;
        this.file = file;
    }

    /** Tells them by line. */
    void tell(List<Problem> problems) {
        problems.stream().sorted(Comparator.comparingInt(Problem::line)).forEach(this::tell);
    }

    private void tell(Problem problem) {
        count++;
        if (count <= MOST_SHOWN) {
            shown.println(problem);
        }
        file.ifPresent(path -> write(path, problem));
    }

    private void write(Path path, Problem problem) {
        try {
            if (writer.isEmpty()) {
                writer = Optional.of(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
            }
            writer.get().write(problem + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there was any. */
    boolean any() {
        return count > 0;
    }

    /** How many there were, and where they are. */
    String summary() {
        String all = count == 1 ? "1 problem" : count + " problems";
        String hidden = count <= MOST_SHOWN ? "" : ", of which the first " + MOST_SHOWN + " are shown";
        String where = file.map(path -> "; all of them are in " + path)
                .orElse(hidden.isEmpty() ? "" : "; --problems FILE writes all of them to a file");
        return all + hidden + where + ". Nothing was stored.";
    }

    @Override
    public void close() {
        writer.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
