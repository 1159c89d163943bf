package io.planner360.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.benchmarks.database.Server;
import io.planner360.benchmarks.page.Figure;
import io.planner360.benchmarks.page.Page;
import io.planner360.benchmarks.page.Results;
import io.planner360.benchmarks.part.Part;
import io.planner360.benchmarks.part.Sizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every part still works, and the page has a place for what it finds. The figures of so little work say nothing. */
class BenchmarksTest {
    private static final Path PAGE = Path.of("..", "docs", "performance.md");

    private static Server server;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        server = Server.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyPartFindsFiguresThatThePageCanHold(Part part) throws IOException {
        Results results = part.measure(Sizes.SMALL, server.port());

        assertThat(results.figures())
                .isNotEmpty()
                .allSatisfy(figure ->
                        assertThat(figure.measured()).containsPattern("[1-9]").doesNotContain("NaN", "Infinity"));
        Path page = Files.copy(PAGE, folder.resolve(part + ".md"));
        new Page(page).write(results, Machine.describe(server.port()));
        assertThat(Files.readString(page))
                .contains(results.figures().stream().map(Figure::measured).toList())
                .contains("fsync` on", "synchronous_commit` on");
    }

    @Test
    void thePageSaysWhereATargetIsMissed(@TempDir Path empty) throws IOException {
        Path page = Files.copy(PAGE, empty.resolve("page.md"));
        new Page(page)
                .write(
                        new Results(
                                List.of(
                                        new Figure("Something", "at most 1.5 times", "1.20", true),
                                        new Figure("Something else", "at most 1.5 times", "1.70", false)),
                                List.of()),
                        "a machine");
        assertThat(Files.readString(page))
                .contains(
                        "| Something | at most 1.5 times | 1.20 | yes |",
                        "| Something else | at most 1.5 times | 1.70 | **no** |");
    }
}
