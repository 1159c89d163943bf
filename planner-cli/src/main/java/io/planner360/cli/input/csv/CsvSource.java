package io.planner360.cli.input.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Where the bytes of a file come from, and the name under which its problems are reported. */
public final class CsvSource {

    /** What a file may have at most, in bytes: far above any cycle, far below what would exhaust the memory. */
    static final int LARGEST = 64 * 1024 * 1024;

    /** Opens the bytes; called once. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Opening opening;

    private CsvSource(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** A file, reported under its path. */
    public static CsvSource file(Path path) {
        return file(path.toString(), path);
    }

    /** A file, reported under the name that the user typed. */
    public static CsvSource file(String name, Path path) {
        return new CsvSource(name, () -> open(path));
    }

    /** Bytes at hand. */
    public static CsvSource bytes(String name, byte[] content) {
        return new CsvSource(name, () -> new ByteArrayInputStream(content));
    }

    /** Any other origin, such as a class path resource. */
    public static CsvSource of(String name, Opening opening) {
        return new CsvSource(name, opening);
    }

    /** The name under which problems are reported. */
    public String name() {
        return name;
    }

    /** The whole content; empty, with the reason among the problems, where it cannot be read. */
    public Optional<byte[]> read(Problems problems) {
        try (InputStream in = opening.open()) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                problems.inFile("is larger than " + LARGEST / (1024 * 1024) + " MiB");
                return Optional.empty();
            }
            return Optional.of(content);
        } catch (IOException failure) {
            problems.inFile(reason(failure));
            return Optional.empty();
        }
    }

    static InputStream open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a directory");
        }
        return Files.newInputStream(path);
    }

    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        if (failure instanceof FileSystemException named && named.getReason() != null) {
            return "cannot be read: " + named.getReason();
        }
        return "cannot be read: " + Objects.requireNonNullElse(failure.getMessage(), "the device reports an error");
    }
}
