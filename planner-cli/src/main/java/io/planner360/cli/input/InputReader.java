package io.planner360.cli.input;

import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.Problem;
import io.planner360.cli.input.csv.Problems;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of a cycle. */
public final class InputReader {

    private final List<Problems> problems = new ArrayList<>();

    private InputReader() {}

    /**
     * Reads and checks all files.
     *
     * @return the whole input, every entry of it submitted; or everything that is wrong in any of the files, file by
     *     file as the record names them, and by line in each
     */
    public static Either<List<Problem>, CycleInput> read(CycleFiles files) {
        return new InputReader().readAll(files);
    }

    private Either<List<Problem>, CycleInput> readAll(CycleFiles files) {
        People people = PeopleFile.read(files.people(), of(files.people()));
        Competencies competencies = FrameworkFile.read(files.framework(), of(files.framework()));
        Questions questions = QuestionsFile.read(files.questions(), competencies, of(files.questions()));
        List<FeedbackEntry> entries = files.ratings()
                .map(source -> RatingsFile.read(source, people, questions, of(source)))
                .orElse(List.of());
        List<ResourceRow> resources = files.resources()
                .map(source -> ResourcesFile.read(source, competencies, of(source)))
                .orElse(List.of());
        List<Problem> found =
                problems.stream().flatMap(file -> file.byLine().stream()).toList();
        return found.isEmpty()
                ? Either.right(new CycleInput(people.rows(), competencies.rows(), questions.rows(), resources, entries))
                : Either.left(found);
    }

    private Problems of(CsvSource source) {
        Problems ofFile = new Problems(source.name());
        problems.add(ofFile);
        return ofFile;
    }
}
