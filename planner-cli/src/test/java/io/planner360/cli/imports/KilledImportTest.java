package io.planner360.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.imports.HaltedImport.Moment;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.testkit.scenario.CycleScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An import that was killed goes on with what is missing: nothing is doubled, and nothing is lost. */
class KilledImportTest {
    private static final long SEED = Long.getLong("planner.import.seed", 360);
    private static final int KILLS = Integer.getInteger("planner.import.kills", 2);
    private static final int TARGETS = 10;
    private static final int RATERS = 40;
    private static final int ROWS = TARGETS * RATERS * LargeCycle.QUESTIONS;
    private static final int BATCH = 5_000;
    private static final String HEAP = "-Xmx96m";

    @TempDir
    private static Path directory = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static LargeCycle large;

    @BeforeAll
    static void start() throws Exception {
        large = LargeCycle.in(directory, RATERS + 1);
    }

    @AfterAll
    static void stop() {
        large.close();
    }

    /** Each row: the moment, which time it is reached, the batch, and how many rows are stored when it is killed there. */
    @ParameterizedTest
    @CsvSource({
        "CHECKING, 1, 5000, 0",
        "OPENED, 1, 5000, 0",
        "BETWEEN_THE_STATEMENTS_OF_A_CHUNK, 1, 5000, 0",
        "BETWEEN_THE_STATEMENTS_OF_A_CHUNK, 3, 5000, 10000",
        "BEFORE_THE_PROGRESS_IS_STORED, 2, 5000, 5000",
        "BEFORE_COMMIT, 3, 5000, 10000",
        "AFTER_COMMIT, 3, 5000, 15000",
        "AFTER_COMMIT, 4, 5000, 16000",
        "BETWEEN_THE_STATEMENTS_OF_A_CHUNK, 1, 0, 0",
        "BEFORE_COMMIT, 1, 0, 0",
        "AFTER_COMMIT, 1, 0, 16000"
    })
    void goesOnBehindWhatIsStored(Moment moment, int number, int batch, int rows) throws Exception {
        CycleScenario cycle = large.cycle(Confidentiality.ANONYMOUS, TARGETS, RATERS);
        Path file = large.ratings(directory.resolve("ratings.csv"), cycle, TARGETS, RATERS);
        try (ImportProgram program = ImportProgram.start(
                HaltedImport.class,
                large.environment(),
                HEAP,
                List.of(
                        moment.name(),
                        String.valueOf(number),
                        large.organization().id().toString(),
                        cycle.id().toString(),
                        large.organization().administrator().user().toString(),
                        file.toString(),
                        String.valueOf(batch)))) {
            assertThat(program.end()).as(() -> program.said().toString()).isEqualTo(HaltedImport.KILLED);
        }
        int responses = rows / LargeCycle.QUESTIONS;
        assertThat(large.stored(cycle)).startsWith(responses + " " + responses + " ");
        assertThat(rowsDone(cycle)).isEqualTo(rows);

        assertThat(again(cycle, file, batch)).contains(rows == ROWS ? "Already imported" : "Imported: ");
        assertThat(large.stored(cycle)).isEqualTo(LargeCycle.whole(TARGETS, RATERS));
        assertThat(again(cycle, file, batch)).contains("Already imported: " + ROWS + " rows");
        assertThat(large.stored(cycle)).isEqualTo(LargeCycle.whole(TARGETS, RATERS));
    }

    @Test
    void goesOnAfterItWasKilledAtAnyMoment() throws Exception {
        Random random = new Random(SEED);
        CycleScenario cycle = large.cycle(Confidentiality.CONFIDENTIAL, TARGETS, RATERS);
        Path file = large.ratings(directory.resolve("ratings.csv"), cycle, TARGETS, RATERS);
        for (int kill = 1; kill <= KILLS; kill++) {
            int milliseconds = random.nextInt(4_000);
            try (ImportProgram program =
                    ImportProgram.planner(large.environment(), HEAP, arguments(cycle, file, 1_000))) {
                Thread.sleep(milliseconds);
                program.kill();
            }
            long done = rowsDone(cycle);
            long responses = done / LargeCycle.QUESTIONS;
            assertThat(large.stored(cycle))
                    .as("kill %d of seed %d, after %d ms", kill, SEED, milliseconds)
                    .startsWith(responses + " " + responses + " ");
        }
        again(cycle, file, 1_000);
        assertThat(large.stored(cycle)).isEqualTo(LargeCycle.whole(TARGETS, RATERS));
    }

    @Test
    void saysHowItGoesOnWhenItIsInterrupted() throws Exception {
        CycleScenario cycle = large.cycle(Confidentiality.CONFIDENTIAL, TARGETS, RATERS);
        Path file = large.ratings(directory.resolve("ratings.csv"), cycle, TARGETS, RATERS);
        try (ImportProgram program = ImportProgram.planner(large.environment(), HEAP, arguments(cycle, file, 100))) {
            program.await(() -> rowsDone(cycle) > 0);
            program.interrupt();
            assertThat(program.said())
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("planner: interrupted. ")
                            .endsWith("rows are stored. The same command goes on behind them."));
        }
        assertThat(rowsDone(cycle)).isBetween(1L, ROWS - 1L);
        assertThat(again(cycle, file, BATCH)).contains("rows are stored already; going on behind them.");
        assertThat(large.stored(cycle)).isEqualTo(LargeCycle.whole(TARGETS, RATERS));
    }

    @Test
    void refusesAnotherFileUnderTheSameKeyAndStoresNothingOfIt() throws Exception {
        CycleScenario cycle = large.cycle(Confidentiality.CONFIDENTIAL, 1, 2);
        ImportOrder spring = new ImportOrder(
                "ratings.csv",
                large.ratings(directory.resolve("one.csv"), cycle, 1, 1),
                Optional.of("spring"),
                OptionalInt.empty(),
                Optional.empty());
        assertThat(large.imported(cycle, spring)).contains("Imported: 40 rows");
        large.ratings(spring.file(), cycle, 1, 2);
        assertThat(large.imported(cycle, spring)).contains("Another file was imported with the key spring");
        assertThat(large.stored(cycle)).startsWith("1 1 ");
    }

    private static long rowsDone(CycleScenario cycle) {
        try {
            return Long.parseLong(large.row(
                    "SELECT coalesce(sum(rows_done), 0) FROM bulk_imports WHERE scope = '" + cycle.id() + "'"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String again(CycleScenario cycle, Path file, int batch) throws IOException {
        return large.imported(cycle, LargeCycle.order(file, batch));
    }

    private static List<String> arguments(CycleScenario cycle, Path file, int batch) {
        List<String> arguments = new ArrayList<>(List.of(
                "import",
                "ratings",
                file.toString(),
                "--organization",
                large.organization().id().toString(),
                "--cycle",
                cycle.id().toString(),
                "--as",
                large.organization().administrator().user().toString()));
        arguments.addAll(batch == 0 ? List.of("--one-transaction") : List.of("--batch", String.valueOf(batch)));
        return arguments;
    }
}
