package io.planner360.cli.input;

import io.planner360.cli.input.csv.CsvSource;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files of a cycle are.
 *
 * @param ratings empty where nobody has been asked yet
 * @param resources empty where there is no catalogue
 */
public record CycleFiles(
        CsvSource people,
        CsvSource framework,
        CsvSource questions,
        Optional<CsvSource> ratings,
        Optional<CsvSource> resources) {

    static final String PEOPLE = "people.csv";
    static final String FRAMEWORK = "framework.csv";
    static final String QUESTIONS = "questions.csv";
    static final String RATINGS = "ratings.csv";
    static final String RESOURCES = "resources.csv";

    /** All five files, under their usual names in one directory. */
    public static CycleFiles in(Path directory) {
        return new CycleFiles(
                CsvSource.file(directory.resolve(PEOPLE)),
                CsvSource.file(directory.resolve(FRAMEWORK)),
                CsvSource.file(directory.resolve(QUESTIONS)),
                Optional.of(CsvSource.file(directory.resolve(RATINGS))),
                Optional.of(CsvSource.file(directory.resolve(RESOURCES))));
    }
}
