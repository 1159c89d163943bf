package io.planner360.cli.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A folder where something is made that gets its real name only when it is complete. So what has its real name
 * is complete, whenever the program was killed, and what has not can go.
 */
final class UnfinishedWork implements AutoCloseable {

    private static final String PREFIX = "unfinished-";

    private final Path directory;

    private UnfinishedWork(Path directory) {
        this.directory = directory;
    }

    static UnfinishedWork in(Path home) throws IOException {
        return new UnfinishedWork(Files.createTempDirectory(home, PREFIX));
    }

    /** Removes what killed programs left. */
    static void removeAll(Path home) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(home, PREFIX + "*")) {
            for (Path directory : left) {
                remove(directory);
            }
        }
    }

    Path resolve(String name) {
        return directory.resolve(name);
    }

    void complete(String name, Path realName) throws IOException {
        Files.move(resolve(name), realName, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        remove(directory);
    }

    /** As far as possible: a killed program's child may still be writing there, and the next start sees to it. */
    private static void remove(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return delete(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem) {
                return delete(visited);
            }
        });
    }

    private static FileVisitResult delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Left to the next start.
        }
        return FileVisitResult.CONTINUE;
    }
}
