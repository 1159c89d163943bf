package io.planner360.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files of a cycle, as {@link InputReader} reads them. */
public final class InputWriter {

    private InputWriter() {}

    /**
     * Writes all five files, and makes the directory where there is none. Entries that were not submitted leave no
     * rows: the files say what was answered.
     *
     * @throws UncheckedIOException when a file cannot be written
     * @throws IllegalArgumentException when a value of a list contains the {@code |} that separates them
     */
    public static void write(Path directory, CycleInput input) {
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot make " + directory, failure);
        }
        PeopleFile.write(directory.resolve(CycleFiles.PEOPLE), input.people());
        FrameworkFile.write(directory.resolve(CycleFiles.FRAMEWORK), input.competencies());
        QuestionsFile.write(directory.resolve(CycleFiles.QUESTIONS), input.questions());
        RatingsFile.write(directory.resolve(CycleFiles.RATINGS), input.entries());
        ResourcesFile.write(directory.resolve(CycleFiles.RESOURCES), input.resources());
    }
}
