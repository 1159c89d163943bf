package io.planner360.cli.statistics;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.input.LongRatingsFile;
import io.planner360.cli.input.WrongInput;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.Problem;
import io.planner360.domain.rating.statistics.CycleStatistics;
import io.planner360.domain.rating.statistics.StatisticsCalculation;
import io.planner360.domain.rating.statistics.StatisticsParameters;
import io.planner360.domain.rating.statistics.table.RatingTable;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planner stats}. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Computes all statistics of a CSV file of ratings: target, rater, rater_group, item, competency,"
                + " rating (NA for not answered). They are of the ratings as they are, without thresholds: for"
                + " whoever may see the ratings. Stores nothing.")
public final class StatsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "RATINGS",
            description = "The ratings. May be left out where the parameters are a case that names them.")
    private @Nullable String ratings;

    @Option(
            names = "--parameters",
            paramLabel = "FILE",
            description = "A JSON file with the scale, weights, required levels, cuts and an earlier cycle.")
    private @Nullable String parameters;

    @Option(
            names = "--json",
            paramLabel = "OUT",
            description = "Write every number into this JSON file, instead of telling the most important ones.")
    private @Nullable Path json;

    /** The command, which speaks through a console. */
    public StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StatisticsFile file = parameters == null ? StatisticsFile.none() : StatisticsFile.read(parameters);
        if (file.change().isPresent() && file.problems().isEmpty()) {
            return tell(file.change().get());
        }
        Optional<CsvSource> source = Optional.ofNullable(ratings)
                .map(typed -> CsvSource.file(typed, Path.of(typed)))
                .or(file::ratings);
        if (source.isEmpty() && file.problems().isEmpty()) {
            console.err().println("planner: say which ratings: planner stats RATINGS.csv");
            return Exit.BAD_INPUT;
        }
        List<Problem> problems = new ArrayList<>();
        Optional<RatingTable> now = source.flatMap(from -> table(from, file.parameters(), problems));
        Optional<RatingTable> before = file.earlierRatings().flatMap(from -> table(from, file.parameters(), problems));
        now.ifPresent(file::checkAgainst);
        problems.addAll(0, file.problems());
        if (!problems.isEmpty()) {
            return WrongInput.tell(console, problems, "nothing was computed");
        }
        return tell(
                new StatisticsCalculation(file.parameters()).calculate(now.orElseThrow(), before), file.parameters());
    }

    private static Optional<RatingTable> table(CsvSource source, StatisticsParameters given, List<Problem> problems) {
        Either<List<Problem>, RatingTable> read = LongRatingsFile.read(source, given.scale(), given.knownGroups());
        read.swap().forEach(problems::addAll);
        return read.fold(wrong -> Optional.empty(), Optional::of);
    }

    private int tell(CycleStatistics statistics, StatisticsParameters given) throws IOException {
        if (json == null) {
            new StatisticsSummary(statistics).print(console.out());
        } else {
            new StatisticsJson(statistics, given).write(json);
        }
        return Exit.DONE;
    }

    private int tell(SingleChange change) throws IOException {
        if (json == null) {
            console.out().println(StatisticsSummary.of(change.judged()));
        } else {
            StatisticsJson.write(json, change.judged());
        }
        return Exit.DONE;
    }
}
