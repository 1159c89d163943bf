package io.planner360.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that a command writes to, tried before the work begins. */
final class OutputDirectory {
    private OutputDirectory() {}

    static void prepare(Path directory) throws IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new FileSystemException(directory.toString(), null, "is a file; --out names a directory");
        }
        Files.createDirectories(directory);
        if (!Files.isWritable(directory)) {
            throw new FileSystemException(directory.toString(), null, "cannot be written to");
        }
    }
}
