package io.planner360.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.testkit.scenario.CycleScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that is larger than the heap. {@code -Dplanner.import.ratings=5000000 -Dplanner.import.heap=-Xmx128m} makes it as
 * large as wanted, and {@code -Dplanner.import.compare=true} tells how long a COPY of the same rows takes.
 */
class LargeImportTest {
    private static final int RATERS = 50;
    private static final int RATINGS = Integer.getInteger("planner.import.ratings", 400_000);
    private static final boolean COMPARED = Boolean.getBoolean("planner.import.compare");
    private static final String HEAP = System.getProperty("planner.import.heap", "-Xmx64m");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void endsInASmallHeapAndTellsHowFarItIs() throws Exception {
        int targets = RATINGS / LargeCycle.QUESTIONS / RATERS;
        try (LargeCycle large = LargeCycle.in(directory, Math.max(targets, RATERS + 1))) {
            CycleScenario cycle = large.cycle(Confidentiality.CONFIDENTIAL, targets, RATERS);
            Path file = large.ratings(directory.resolve("ratings.csv"), cycle, targets, RATERS);

            long begun = System.nanoTime();
            try (ImportProgram program =
                    ImportProgram.planner(large.environment(), HEAP, arguments(large, cycle, file))) {
                assertThat(program.end()).as(() -> program.said().toString()).isZero();
                report(program, file, begun);
                assertThat(program.said()).last().asString().startsWith("Imported: ");
            }
            assertThat(large.stored(cycle)).isEqualTo(LargeCycle.whole(targets, RATERS));
            if (COMPARED) {
                System.out.println(copied(large, cycle));
            }
        }
    }

    private static List<String> arguments(LargeCycle large, CycleScenario cycle, Path file) {
        return List.of(
                "import",
                "ratings",
                file.toString(),
                "--organization",
                large.organization().id().toString(),
                "--cycle",
                cycle.id().toString(),
                "--as",
                large.organization().administrator().user().toString());
    }

    private static void report(ImportProgram program, Path file, long begun) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%d MiB of CSV with %s in %.1f s: %s%n",
                Files.size(file) >> 20,
                HEAP,
                (System.nanoTime() - begun) / 1e9,
                program.said());
    }

    /** How long the server takes to COPY the same rows into the same tables, as a role that no policy holds. */
    private String copied(LargeCycle large, CycleScenario cycle) throws SQLException {
        String responses = directory.resolve("responses").toString();
        String ratings = directory.resolve("ratings").toString();
        large.execute("""
                COPY (SELECT * FROM feedback_responses WHERE cycle_id = '%1$s' ORDER BY id) TO '%2$s' (FORMAT binary);
                COPY (SELECT f.* FROM feedback_ratings f
                      JOIN feedback_responses r ON r.organization_id = f.organization_id AND r.id = f.response_id
                      WHERE r.cycle_id = '%1$s' ORDER BY r.id) TO '%3$s' (FORMAT binary);
                DELETE FROM feedback_ratings;
                DELETE FROM feedback_responses;
                """.formatted(cycle.id(), responses, ratings));
        large.execute("VACUUM FULL feedback_ratings");
        large.execute("VACUUM FULL feedback_responses");
        large.execute("CHECKPOINT");
        long begun = System.nanoTime();
        large.execute("COPY feedback_responses FROM '" + responses + "' (FORMAT binary)");
        long half = System.nanoTime();
        // Otherwise the server takes the table for an empty one when it looks up each foreign key.
        large.execute("ANALYZE feedback_responses");
        long again = System.nanoTime();
        large.execute("COPY feedback_ratings FROM '" + ratings + "' (FORMAT binary)");
        long spent = half - begun + System.nanoTime() - again;
        return String.format(Locale.ROOT, "COPY of the same rows: %.1f s", spent / 1e9);
    }
}
