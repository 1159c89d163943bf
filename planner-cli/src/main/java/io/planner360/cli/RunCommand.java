package io.planner360.cli;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.cycle.CycleRun;
import io.planner360.cli.cycle.CycleSettings;
import io.planner360.cli.demo.ExampleFiles;
import io.planner360.cli.input.CycleFiles;
import io.planner360.cli.input.CycleInput;
import io.planner360.cli.input.InputReader;
import io.planner360.cli.input.WrongInput;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.Problem;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.SmallGroups;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code planner run}. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs a feedback cycle on your own CSV files, and writes its reports and plans."
                + " Wrong files are reported problem by problem, and nothing is stored.")
final class RunCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(
            names = "--organization",
            paramLabel = "NAME",
            defaultValue = "My organization",
            description = "Default: ${DEFAULT-VALUE}.")
    private String organization = "My organization";

    @Option(
            names = "--cycle",
            paramLabel = "NAME",
            defaultValue = "360 feedback",
            description = "Default: ${DEFAULT-VALUE}.")
    private String cycle = "360 feedback";

    @Option(
            names = "--confidentiality",
            paramLabel = "MODE",
            defaultValue = "CONFIDENTIAL",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Confidentiality confidentiality = Confidentiality.CONFIDENTIAL;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many raters of a group must have answered before it is shown, at least 2."
                    + " Default: ${DEFAULT-VALUE}.")
    private int threshold = 3;

    @Option(
            names = "--small-groups",
            paramLabel = "POLICY",
            defaultValue = "COMBINE",
            description =
                    "What becomes of groups in which fewer have answered: COMBINE shows them together with others,"
                            + " EXCLUDE leaves them out. Default: ${DEFAULT-VALUE}.")
    private SmallGroups smallGroups = SmallGroups.COMBINE;

    @Mixin
    private final StoreOptions store;

    RunCommand(Console console, Clock clock, StoreOptions store) {
        this.console = console;
        this.clock = clock;
        this.store = store;
    }

    /** Either a set of files, or the wish for an example of one. */
    static final class Source {
        @Option(
                names = "--example",
                required = true,
                paramLabel = "DIR",
                description = "Write a complete example of the five files, which run.")
        private @Nullable Path example;

        @ArgGroup(exclusive = false)
        private @Nullable Files files;
    }

    /** The files of a cycle and where its results go. */
    static final class Files {
        @Option(names = "--people", required = true, paramLabel = "FILE", description = "Who works here.")
        private String people = "";

        @Option(names = "--framework", required = true, paramLabel = "FILE", description = "Competencies and levels.")
        private String framework = "";

        @Option(names = "--questions", required = true, paramLabel = "FILE", description = "What raters are asked.")
        private String questions = "";

        @Option(names = "--ratings", required = true, paramLabel = "FILE", description = "What they answered.")
        private String ratings = "";

        @Option(names = "--resources", paramLabel = "FILE", description = "What plans may recommend.")
        private @Nullable String resources;

        @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the reports go.")
        private Path out = Path.of("");

        CycleFiles cycleFiles() {
            return new CycleFiles(
                    source(people),
                    source(framework),
                    source(questions),
                    Optional.of(source(ratings)),
                    Optional.ofNullable(resources).map(Files::source));
        }

        /** Problems name the file as it was typed. */
        private static CsvSource source(String typed) {
            return CsvSource.file(typed, Path.of(typed));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (source.example != null) {
            return example(source.example);
        }
        Files files = Optional.ofNullable(source.files).orElseThrow();
        Either<List<Problem>, CycleInput> input = InputReader.read(files.cycleFiles());
        if (input.isLeft()) {
            return WrongInput.tell(console, input.getLeft());
        }
        CycleSettings settings = new CycleSettings(
                organization, cycle, confidentiality, threshold, smallGroups, LocalDate.now(clock), false, 0);
        return new CycleJob(console, store)
                .run(
                        clock,
                        persistence -> List.of(),
                        files.out,
                        (planner, progress) -> new CycleRun(planner, progress).run(settings, input.get(), files.out));
    }

    private int example(Path directory) throws IOException {
        ExampleFiles.write(directory).forEach(file -> console.out().println(file));
        console.out()
                .printf(
                        Locale.ROOT,
                        "Run it: planner run --people %1$s/people.csv --framework %1$s/framework.csv"
                                + " --questions %1$s/questions.csv --ratings %1$s/ratings.csv"
                                + " --resources %1$s/resources.csv --out %1$s/reports%n",
                        directory);
        return Exit.DONE;
    }
}
