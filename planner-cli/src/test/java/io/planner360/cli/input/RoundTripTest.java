package io.planner360.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👩‍👧‍👦 family",
                "𝒜stral 𠜎",
                "שלום, עולם",
                "مرحبا \u202Bبالعالم\u202C",
                "  spaces before and after  ",
                "two\nlines",
                "two\r\nlines and a \"quote\"",
                "a\rb",
                "=1+1",
                "# no comment",
                "\uFEFFmark",
                "\uFFFD",
                "é as e\u0301",
                "tab\tand | bar",
                "\"\"\"",
                ","
            })
    void textIsKeptAsGiven(String comment) {
        CycleInput input = withComment(SampleFiles.sound().input(), comment);

        InputWriter.write(directory, input);

        assertThat(InputReader.read(CycleFiles.in(directory)).get()).isEqualTo(input);
    }

    @Test
    void byteOrderMarkAndLineEndsMakeNoDifference() {
        CycleInput expected = SampleFiles.sound().input();

        for (String file : SampleFiles.names()) {
            String sound = SampleFiles.sound(file);
            assertThat(SampleFiles.sound().with(file, "\uFEFF" + sound).input()).isEqualTo(expected);
            assertThat(SampleFiles.sound()
                            .with(file, sound.replace("\n", "\r\n"))
                            .input())
                    .isEqualTo(expected);
            assertThat(SampleFiles.sound().with(file, sound.replace('\n', '\r')).input())
                    .isEqualTo(expected);
            assertThat(SampleFiles.sound().with(file, sound.stripTrailing()).input())
                    .isEqualTo(expected);
            assertThat(SampleFiles.sound()
                            .with(file, sound.replace("\n", "\n\n"))
                            .input())
                    .isEqualTo(expected);
            assertThat(SampleFiles.sound().with(file, quoteEverything(sound)).input())
                    .isEqualTo(expected);
        }
    }

    @Test
    void anyInputIsReadAsItWasWritten() {
        for (long seed = 1; seed <= 50; seed++) {
            CycleInput input = new RandomInput(Seeds.random(seed)).next();
            Path target = directory.resolve("seed-" + seed);

            InputWriter.write(target, input);

            assertThat(InputReader.read(CycleFiles.in(target)).get())
                    .as("seed %d", seed)
                    .isEqualTo(input);
        }
    }

    @Test
    void writingAgainGivesTheSameBytes() throws IOException {
        CycleInput input = new RandomInput(Seeds.random(7)).next();
        InputWriter.write(directory.resolve("a"), input);
        InputWriter.write(
                directory.resolve("b"),
                InputReader.read(CycleFiles.in(directory.resolve("a"))).get());

        for (String file : SampleFiles.names()) {
            assertThat(directory.resolve("b").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("a").resolve(file));
        }
    }

    @Test
    void onlyWhatWasSubmittedIsWritten() {
        CycleInput input = SampleFiles.sound().input();
        List<FeedbackEntry> entries = new ArrayList<>(input.entries());
        entries.add(new FeedbackEntry("cy", "ada", "PEER", Outcome.DECLINED, Optional.of("No time"), List.of()));
        entries.add(new FeedbackEntry(
                "cy",
                "bob",
                "MANAGER",
                Outcome.DRAFT,
                Optional.empty(),
                List.of(new AnswerRow("q1", Optional.of(3), false, Optional.empty()))));

        InputWriter.write(
                directory,
                new CycleInput(input.people(), input.competencies(), input.questions(), input.resources(), entries));

        assertThat(InputReader.read(CycleFiles.in(directory)).get()).isEqualTo(input);
    }

    @Test
    void aValueThatAListCannotHoldIsRefused() {
        CycleInput input = SampleFiles.sound().input();
        List<ResourceRow> resources = List.of(
                new ResourceRow("r", "T", "book", "P", Optional.empty(), 1, List.of("a|b"), Optional.empty(), "en"));

        assertThatThrownBy(() -> InputWriter.write(
                        directory,
                        new CycleInput(
                                input.people(), input.competencies(), input.questions(), resources, input.entries())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A list cannot hold a value with a |: 'a|b'");
    }

    @Test
    void aHundredThousandRatingsAreReadInSeconds() {
        int people = 1_000;
        StringBuilder rows =
                new StringBuilder("person_id,email,first_name,last_name,job_title,department,manager_id\n");
        IntStream.range(0, people)
                .forEach(i -> rows.append(
                        "p%d,p%d@acme.example,P,%d,T,D,%s\n".formatted(i, i, i, i == 0 ? "" : "p" + (i - 1))));
        StringBuilder ratings = new StringBuilder("target,rater,rater_group,question_id,rating,comment\n");
        IntStream.range(0, 100_000)
                .forEach(i -> ratings.append("p%d,p%d,PEER,q1,%d,\n"
                        .formatted(i % people, (i % people + 1 + i / people) % people, i % 5 + 1)));
        SampleFiles large =
                SampleFiles.sound().with("people.csv", rows.toString()).with("ratings.csv", ratings.toString());

        long before = cpuTime();
        CycleInput input = large.input();

        assertThat(input.entries()).hasSize(100_000);
        assertThat(Duration.ofNanos(cpuTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void filesAreWrittenAsUtf8WithLineFeeds() throws IOException {
        InputWriter.write(directory, SampleFiles.sound().input());

        assertThat(Files.readString(directory.resolve("ratings.csv"), StandardCharsets.UTF_8))
                .isEqualTo(SampleFiles.sound("ratings.csv"));
        assertThat(Files.readString(directory.resolve("questions.csv"), StandardCharsets.UTF_8))
                .isEqualTo(SampleFiles.sound("questions.csv"));
    }

    /** The time of this thread, which a busy machine does not lengthen. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String quoteEverything(String sound) {
        return sound.replace(",", "\",\"").replaceAll("(?m)^(.+)$", "\"$1\"");
    }

    private static CycleInput withComment(CycleInput input, String comment) {
        List<FeedbackEntry> entries = new ArrayList<>(input.entries());
        entries.add(new FeedbackEntry(
                "cy",
                "ada",
                "PEER",
                Outcome.SUBMITTED,
                Optional.empty(),
                List.of(
                        new AnswerRow("q1", Optional.of(3), false, Optional.empty()),
                        new AnswerRow("q3", Optional.empty(), false, Optional.of(comment)))));
        return new CycleInput(input.people(), input.competencies(), input.questions(), input.resources(), entries);
    }
}
