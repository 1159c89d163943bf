package io.planner360.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.cli.input.CycleFiles;
import io.planner360.cli.input.CycleInput;
import io.planner360.cli.input.InputReader;
import io.planner360.cli.input.Outcome;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleFilesTest {

    @TempDir
    Path directory;

    @Test
    void are_read_back_without_a_problem_and_hold_what_was_submitted() throws IOException {
        ExampleFiles.write(directory);

        CycleInput read = InputReader.read(CycleFiles.in(directory)).getOrElseThrow(p -> new AssertionError(p));
        CycleInput demo = DemoOrganization.load().cycle(1);
        assertThat(read.people()).isEqualTo(demo.people());
        assertThat(read.competencies()).isEqualTo(demo.competencies());
        assertThat(read.questions()).isEqualTo(demo.questions());
        assertThat(read.resources()).isEqualTo(demo.resources());
        assertThat(read.entries())
                .containsExactlyInAnyOrderElementsOf(demo.entries().stream()
                        .filter(e -> e.outcome() == Outcome.SUBMITTED)
                        .toList());
    }

    @Test
    void are_five_in_a_directory_that_need_not_exist() throws IOException {
        Path made = directory.resolve("a/b");

        assertThat(ExampleFiles.write(made))
                .extracting(file -> made.relativize(file).toString())
                .containsExactly("framework.csv", "people.csv", "questions.csv", "ratings.csv", "resources.csv");
    }

    @Test
    void may_be_written_again() throws IOException {
        ExampleFiles.write(directory);
        byte[] ratings = Files.readAllBytes(directory.resolve("ratings.csv"));
        ExampleFiles.write(directory);

        assertThat(directory.resolve("ratings.csv")).hasBinaryContent(ratings);
    }

    @Test
    void never_replace_a_file_that_the_user_has_changed() throws IOException {
        Path people = Files.writeString(directory.resolve("people.csv"), "mine");

        assertThatThrownBy(() -> ExampleFiles.write(directory))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("people.csv");
        assertThat(people).hasContent("mine");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(people);
        }
    }
}
