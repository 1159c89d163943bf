package io.planner360.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file completely or not at all. */
public final class WholeFile {

    private WholeFile() {}

    /** What goes into a file. */
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes a sibling and moves it over the file. The sibling's name is always the same, so that a run
     * which was killed leaves at most one, and the next run takes it away.
     */
    public static void write(Path file, Content content) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path part = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        if (absolute.getParent() != null) {
            Files.createDirectories(absolute.getParent());
        }
        try (BufferedWriter out = Files.newBufferedWriter(part, UTF_8)) {
            content.writeTo(out);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(part);
            throw failure;
        }
        try {
            Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException acrossStores) {
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
