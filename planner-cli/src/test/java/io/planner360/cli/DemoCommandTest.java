package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    private Path directory;

    @Test
    void writesAPageForEachTargetAndSaysWhereToBegin() throws IOException {
        Program demo = Program.run("demo", "--in-memory", "--out", path("out"));

        assertThat(demo.exitCode()).isZero();
        assertThat(demo.err()).isEmpty();
        assertThat(demo.out()).contains("38 reports").contains("Open " + path("out") + "/index.html");
        assertThat(pages("out")).hasSize(38);
        assertThat(directory.resolve("out/scores.csv")).exists();
        assertThat(directory.resolve("out/plans.json")).exists();
    }

    @Test
    void showsWhatThereIsToSeeOfTwoYears() throws IOException {
        run("out", "--in-memory");

        String dashboard = Files.readString(directory.resolve("out/dashboard.html"));
        assertThat(dashboard)
                .contains("By rater group", "By department of the person rated", "Supply Chain")
                .contains("Proposed", "Approved", "Rejected", "Withdrawn")
                .contains("Days late")
                .contains("Invitation sent", "Report released", "Plan approved", "Cycle closed")
                .doesNotContain("Nothing is overdue", "Nothing was sent");
        assertThat(pages("out"))
                .filteredOn(page -> contentOf(page.toFile()).contains("Over time"))
                .hasSizeGreaterThan(20);
    }

    @Test
    void theScoresAreTheSameInMemoryAndOnPostgresqlAndWhenRunAgain() {
        run("memory", "--in-memory", "--seed", "7");
        run("stored", "--data", path("data"), "--seed", "7");
        run("again", "--data", path("data"), "--seed", "7");

        assertThat(directory.resolve("stored/scores.csv"))
                .hasSameBinaryContentAs(directory.resolve("memory/scores.csv"));
        assertThat(directory.resolve("again/scores.csv"))
                .hasSameBinaryContentAs(directory.resolve("memory/scores.csv"));
    }

    @Test
    void anotherSeedIsAnotherYear() throws IOException {
        run("one", "--in-memory", "--seed", "1");
        run("two", "--in-memory", "--seed", "2");

        assertThat(Files.mismatch(directory.resolve("one/scores.csv"), directory.resolve("two/scores.csv")))
                .isNotNegative();
    }

    @Test
    void aFileInPlaceOfTheOutputDirectoryIsRefusedBeforeAnythingIsStored() throws IOException {
        Files.writeString(directory.resolve("out"), "mine");

        Program demo = Program.run("demo", "--data", path("data"), "--out", path("out"));

        assertThat(demo.exitCode()).isEqualTo(1);
        assertThat(demo.errorLines())
                .containsExactly("planner: " + path("out") + ": is a file; --out names a directory");
        assertThat(directory.resolve("out")).hasContent("mine");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    private void run(String out, String... more) {
        Program demo = Program.run(Stream.concat(Stream.of("demo", "--out", path(out)), Stream.of(more))
                .toArray(String[]::new));
        assertThat(demo.exitCode()).as(demo.err()).isZero();
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private List<Path> pages(String out) throws IOException {
        try (Stream<Path> pages = Files.list(directory.resolve(out).resolve("targets"))) {
            return pages.filter(page -> page.toString().endsWith(".html")).toList();
        }
    }
}
