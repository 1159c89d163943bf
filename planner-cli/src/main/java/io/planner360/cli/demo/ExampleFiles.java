package io.planner360.cli.demo;

import io.planner360.cli.input.InputWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A complete set of input files for {@code planner run}: the demo company and one cycle of generated ratings. */
public final class ExampleFiles {

    private static final long SEED = 1;

    private ExampleFiles() {}

    /**
     * Writes people.csv, framework.csv, questions.csv, resources.csv and ratings.csv, always the same.
     *
     * @param directory made if it does not exist
     * @return the files, in alphabetical order
     * @throws FileAlreadyExistsException if a file of one of these names holds something else; nothing is written then
     * @throws IOException if the directory or a file cannot be written
     */
    public static List<Path> write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path draft = Files.createTempDirectory(directory, ".example");
        try {
            InputWriter.write(draft, DemoOrganization.load().cycle(SEED));
            return moveAll(draft, directory);
        } finally {
            for (Path left : filesIn(draft)) {
                Files.delete(left);
            }
            Files.delete(draft);
        }
    }

    private static List<Path> moveAll(Path draft, Path directory) throws IOException {
        List<Path> examples = filesIn(draft);
        for (Path example : examples) {
            refuseOther(directory.resolve(example.getFileName()), example);
        }
        List<Path> moved = new ArrayList<>();
        for (Path example : examples) {
            Path file = directory.resolve(example.getFileName());
            moved.add(Files.move(example, file, StandardCopyOption.REPLACE_EXISTING));
        }
        return List.copyOf(moved);
    }

    private static void refuseOther(Path existing, Path example) throws IOException {
        if (Files.exists(existing) && Files.mismatch(existing, example) >= 0) {
            throw new FileAlreadyExistsException(existing.toString());
        }
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
