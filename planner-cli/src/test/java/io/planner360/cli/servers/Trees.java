package io.planner360.cli.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories with all that is in them. */
final class Trees {

    private Trees() {}

    static void remove(Path directory) {
        try (Stream<Path> found = Files.walk(directory)) {
            List<Path> innermostFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // A server that has just ended was cleaning up, too.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
