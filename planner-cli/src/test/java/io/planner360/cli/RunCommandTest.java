package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static final String ODD_TEXT =
            "Klar \uD83D\uDE80, \u05DE\u05E6\u05D5\u05D9\u05DF, \uD835\uDC9C\u0301 \u2026";

    @TempDir
    private Path directory;

    @BeforeEach
    void writeTheExample() {
        assertThat(Program.run("run", "--example", directory.toString()).exitCode())
                .isZero();
    }

    @Test
    void theExampleRuns() {
        Program run = run("--in-memory");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(directory.resolve("out/index.html")).exists();
        assertThat(directory.resolve("out/scores.csv")).exists();
        assertThat(directory.resolve("out/plans.json")).exists();
    }

    @Test
    void theExampleIsNotWrittenOverAFileThatHoldsSomethingElse() throws IOException {
        Files.writeString(directory.resolve("people.csv"), "mine");

        Program example = Program.run("run", "--example", directory.toString());

        assertThat(example.exitCode()).isEqualTo(1);
        assertThat(example.err()).contains("people.csv").contains("nothing was written");
        assertThat(directory.resolve("people.csv")).hasContent("mine");
    }

    @Test
    void everyProblemOfEveryFileIsReportedAtOnceAndNothingIsStored() throws IOException {
        edit("people.csv", lines -> lines.set(1, lines.get(1).replace(",no", ",perhaps")));
        edit("ratings.csv", lines -> {
            lines.set(1, lines.get(1).replaceFirst(",\\d,", ",9,"));
            lines.add("nobody,nobody,PEER,Q01,3,");
        });

        Program run = run("--data", directory.resolve("data").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("people.csv:2: external: ")
                .contains("ratings.csv:2: rating: ")
                .contains("target: ")
                .contains("nothing was stored.");
        assertThat(directory.resolve("data")).doesNotExist();
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void textSurvivesBothStoresAsGiven() throws IOException {
        edit("ratings.csv", lines -> {
            for (int i = 0; i < lines.size(); i++) {
                // a manager's comment: of an exempt group, so that it is shown whatever the threshold
                if (lines.get(i).matches("P\\d+,P\\d+,MANAGER,Q2[1-4],,.+")) {
                    lines.set(i, lines.get(i).replaceFirst(",,.+", ",,\"" + ODD_TEXT + "\""));
                    return;
                }
            }
            throw new AssertionError("the example has no manager's comment");
        });

        assertThat(run("--in-memory").exitCode()).isZero();
        assertThat(textOfPages()).contains(ODD_TEXT);
        Program stored = run("--data", directory.resolve("data").toString());
        assertThat(stored.exitCode()).as(stored.err()).isZero();
        assertThat(textOfPages()).contains(ODD_TEXT);
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsChangeNothing() throws IOException {
        assertThat(run("--in-memory").exitCode()).isZero();
        byte[] scores = Files.readAllBytes(directory.resolve("out/scores.csv"));
        for (String name : List.of("people", "framework", "questions", "ratings", "resources")) {
            Path file = directory.resolve(name + ".csv");
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }

        Program run = run("--in-memory");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readAllBytes(directory.resolve("out/scores.csv"))).isEqualTo(scores);
    }

    @Test
    void aThresholdBelow2IsRefusedWithItsField() {
        Program run = run("--in-memory", "--threshold", "1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("threshold must be 2 to 100 for a protected group");
    }

    private Program run(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("run", "--out", directory.resolve("out").toString()));
        for (String file : List.of("people", "framework", "questions", "ratings", "resources")) {
            arguments.add("--" + file);
            arguments.add(directory.resolve(file + ".csv").toString());
        }
        arguments.addAll(List.of(more));
        return Program.run(arguments.toArray(String[]::new));
    }

    @FunctionalInterface
    private interface Edit {
        void of(List<String> lines);
    }

    private void edit(String name, Edit edit) throws IOException {
        Path file = directory.resolve(name);
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        edit.of(lines);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private String textOfPages() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> pages = Files.list(directory.resolve("out/targets"))) {
            for (Path page :
                    pages.filter(path -> path.toString().endsWith(".html")).toList()) {
                text.append(Files.readString(page));
            }
        }
        return text.toString();
    }
}
