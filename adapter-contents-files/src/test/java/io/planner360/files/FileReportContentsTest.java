package io.planner360.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.insight.report.ContentUnavailable;
import io.planner360.domain.insight.report.ReportContents;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.StoredContent;
import io.planner360.testkit.insight.ReportContentsContract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReportContentsTest extends ReportContentsContract {
    private static final ReportId ID = new ReportId(UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2"));
    private static final String FILE = "d2/7d444840-9dc0-41d1-b245-5ffdce74fad2";

    @TempDir
    private Path folder;

    @Override
    protected ReportContents contents() {
        return FileReportContents.in(folder.resolve("not/there/yet"));
    }

    private StoredContent storedText() {
        return contents().store(ID, out -> out.write("content".getBytes(StandardCharsets.UTF_8)));
    }

    private Path file() {
        return folder.resolve("not/there/yet").resolve(FILE);
    }

    @Test
    void names_the_file_by_the_id_alone() throws IOException {
        assertThat(storedText().location()).isEqualTo(FILE);
        assertThat(files()).containsExactly(file());
        assertThat(Files.readString(file())).isEqualTo("content");
    }

    @Test
    void is_read_by_another_process_on_the_same_folder() throws IOException {
        StoredContent stored = storedText();
        try (InputStream content = contents().open(ID, stored)) {
            assertThat(content).asString(StandardCharsets.UTF_8).isEqualTo("content");
        }
    }

    @Test
    void refuses_a_file_that_was_changed_or_cut() throws IOException {
        StoredContent stored = storedText();
        for (String changed : List.of("Content", "conten", "content ", "")) {
            Files.writeString(file(), changed);
            assertThatThrownBy(() -> contents().open(ID, stored))
                    .isInstanceOf(ContentUnavailable.class)
                    .hasMessage("The content of report " + ID + " is not what was stored: the file " + FILE
                            + " was changed");
        }
    }

    @Test
    void says_which_file_is_missing() throws IOException {
        StoredContent stored = storedText();
        Files.delete(file());
        assertThatThrownBy(() -> contents().open(ID, stored))
                .isInstanceOf(ContentUnavailable.class)
                .hasMessage("The content of report " + ID + " is missing: there is no file " + FILE);
    }

    @Test
    void leaves_no_file_of_a_content_that_could_not_be_written() throws IOException {
        assertThatThrownBy(() -> contents().store(ID, out -> {
                    out.write(new byte[20_000]);
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void leaves_no_file_behind_when_it_is_deleted() throws IOException {
        storedText();
        contents().delete(ID);
        assertThat(files()).isEmpty();
    }

    @Test
    void says_where_it_could_not_keep_a_content() throws IOException {
        Files.writeString(folder.resolve("not"), "a file where a folder should be");
        assertThatThrownBy(this::storedText)
                .isInstanceOf(ContentUnavailable.class)
                .hasMessageContaining("could not be kept: ");
    }

    @Test
    void can_be_read_by_its_owner_only() throws IOException {
        storedText();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(file()).toString()).doesNotContain("GROUP", "OTHERS");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
