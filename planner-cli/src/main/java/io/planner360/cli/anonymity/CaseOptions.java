package io.planner360.cli.anonymity;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.input.WrongInput;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.Problems;
import io.planner360.cli.input.json.JsonFile;
import io.planner360.cli.input.json.JsonValue;
import io.planner360.cli.report.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file with cases, and where what came out goes. */
final class CaseOptions {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build()
            .writerWithDefaultPrettyPrinter();

    @Parameters(paramLabel = "CASES", description = "A JSON file with cases.")
    private String cases = "";

    @Option(
            names = "--json",
            paramLabel = "OUT",
            description = "Write what came out for each case into this JSON file, instead of telling it.")
    private @Nullable Path json;

    private record Outcomes<T>(List<T> cases) {}

    /**
     * Reads all cases, and tells or writes what came of them; nothing of it if anything is wrong with the file.
     *
     * @param outcome of one case; empty where something is wrong with it
     * @param summary of an outcome, for a person
     */
    <T> int run(Console console, Function<JsonValue, Optional<T>> outcome, Function<? super T, String> summary)
            throws IOException {
        Problems problems = new Problems(cases);
        List<T> outcomes = new ArrayList<>();
        JsonFile.read(CsvSource.file(cases, Path.of(cases)), problems)
                .flatMap(root -> root.member("cases"))
                .ifPresent(list -> each(list, outcome).forEach(outcomes::add));
        if (!problems.byLine().isEmpty()) {
            return WrongInput.tell(console, problems.byLine(), "nothing was computed");
        }
        if (json == null) {
            outcomes.forEach(one -> console.out().println(summary.apply(one)));
        } else {
            WholeFile.write(json, out -> {
                out.write(WRITER.writeValueAsString(new Outcomes<>(outcomes)));
                out.write('\n');
            });
        }
        return Exit.DONE;
    }

    private static <T> List<T> each(JsonValue list, Function<JsonValue, Optional<T>> outcome) {
        Set<String> ids = new HashSet<>();
        List<T> outcomes = new ArrayList<>();
        for (JsonValue one : list.elements()) {
            one.member("case_id")
                    .ifPresent(id -> id.text()
                            .filter(text -> !ids.add(text))
                            .ifPresent(text -> id.refuse("stands twice: " + text)));
            outcome.apply(one).ifPresent(outcomes::add);
        }
        return outcomes;
    }
}
