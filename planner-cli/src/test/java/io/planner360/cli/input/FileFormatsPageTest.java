package io.planner360.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.feedback.invitation.ImportInvitations.Line;
import io.planner360.cli.input.csv.Cell;
import io.planner360.cli.input.csv.Column;
import io.planner360.cli.input.csv.CsvSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileFormatsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "file-formats.md");

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("people.csv", PeopleColumn.values()),
                Arguments.of("framework.csv", FrameworkColumn.values()),
                Arguments.of("questions.csv", QuestionColumn.values()),
                Arguments.of("ratings.csv", RatingColumn.values()),
                Arguments.of("resources.csv", ResourceColumn.values()),
                Arguments.of("invitations.csv", InvitationColumn.values()),
                Arguments.of("new-people.csv", NewPersonColumn.values()),
                Arguments.of("memberships.csv", MembershipColumn.values()),
                Arguments.of("Ratings for statistics", LongRatingColumn.values()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theTableOfAFileIsWhatTheReaderChecks(String file, Column[] columns) throws IOException {
        List<String> rows = section(file).filter(line -> line.startsWith("| `")).toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(columns).map(FileFormatsPageTest::row).toList());
    }

    @Test
    void theExamplesOfThePageBelongTogether() throws IOException {
        SampleFiles examples = SampleFiles.sound();
        for (String file : SampleFiles.names()) {
            examples.with(file, example(file));
        }

        assertThat(examples.problems()).isEmpty();
    }

    @Test
    void theExampleOfInvitationsIsRead() throws IOException {
        byte[] example = example("invitations.csv").getBytes(StandardCharsets.UTF_8);

        assertThat(InvitationsFile.read(CsvSource.bytes("invitations.csv", example))
                        .get())
                .extracting(Line::number)
                .containsExactly(2, 3, 4);
    }

    private static String row(Column column) {
        Cell cell = column.cell();
        return "| `%s` | %s |%s | %s |"
                .formatted(
                        column.header(),
                        cell.format().title().replace("|", "\\|"),
                        cell.isLimited() ? " " + cell.longest() : "",
                        cell.mayBeMissing() ? "column too" : cell.mayBeEmpty() ? "yes" : "no");
    }

    private static String example(String file) throws IOException {
        List<String> lines = section(file).toList();
        int start = lines.indexOf("```csv") + 1;
        int length = lines.subList(start, lines.size()).indexOf("```");
        return String.join("\n", lines.subList(start, start + length));
    }

    /** The lines between a file's heading and the next one. */
    private static Stream<String> section(String file) throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int start = lines.indexOf("## " + file) + 1;
        assertThat(start).as("heading of " + file).isPositive();
        return lines.stream().skip(start).takeWhile(line -> !line.startsWith("## "));
    }
}
