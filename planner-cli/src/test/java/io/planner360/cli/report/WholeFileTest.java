package io.planner360.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path directory;

    @Test
    void keepsTheEarlierFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "earlier");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("earlier");
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void makesMissingDirectoriesAndTakesAwayWhatAKilledRunLeft() throws IOException {
        Path file = directory.resolve("b/c/a.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file.resolveSibling(".a.txt.part"), "left behind");
        WholeFile.write(file, out -> out.write("whole"));
        assertThat(file).hasContent("whole");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }
}
