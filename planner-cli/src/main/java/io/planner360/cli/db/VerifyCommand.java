package io.planner360.cli.db;

import static java.util.stream.Collectors.joining;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.database.SchemaOwner;
import io.planner360.cli.report.JsonFile;
import io.planner360.migrations.PlannerSchema;
import io.planner360.migrations.SchemaDifference;
import io.planner360.migrations.SchemaDifference.Kind;
import io.planner360.migrations.SchemaVerification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code planner db verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Compares the database with what it should be: tables, columns, constraints, indexes, policies, grants,"
                        + " roles, the changes that were applied and the rows that come with them. Names each difference and what puts it right. Changes nothing.",
        exitCodeListHeading = "%nEnds with:%n",
        exitCodeList = {
            "0:the database is as it should be",
            "1:there is a difference, or the database could not be read",
            "2:the command was not understood"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", paramLabel = "FILE", description = "Write what was found to this file as well.")
    private @Nullable Path json;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private final DatabaseOptions database;

    VerifyCommand(Console console, DatabaseOptions database) {
        this.console = console;
        this.database = database;
    }

    @Override
    public Integer call() throws IOException {
        if (json != null && Files.isDirectory(json)) {
            throw new ParameterException(command.commandLine(), "--json names a file, and " + json + " is a directory");
        }
        SchemaVerification verification;
        try (SchemaOwner owner = SchemaOwner.of(database.settings().existing())) {
            verification = owner.ask(PlannerSchema::verify);
        }
        tell(verification);
        if (json != null) {
            JsonFile.write(json, Findings.of(verification));
        }
        return verification.isAsItShouldBe() ? Exit.DONE : Exit.FAILED;
    }

    private void tell(SchemaVerification verification) {
        List<SchemaDifference> differences = verification.differences();
        differences.forEach(difference -> console.out().println(difference.sentence()));
        if (differences.isEmpty()) {
            console.out()
                    .println("The database is as it should be: "
                            + new TreeMap<>(verification.compared())
                                    .entrySet().stream()
                                            .map(entry -> counted(entry.getValue(), entry.getKey()))
                                            .collect(joining(", "))
                            + ".");
        } else {
            console.out().println(differences.size() == 1 ? "1 difference." : differences.size() + " differences.");
        }
        verification.notes().forEach(note -> console.out().println("Note: " + note));
    }

    private static String counted(int number, Kind kind) {
        String plural = switch (kind) {
            case INDEX -> "indexes";
            case POLICY -> "policies";
            default -> kind.word() + "s";
        };
        return number + " " + (number == 1 ? kind.word() : plural);
    }

    /**
     * The file's content.
     *
     * @param compared how many things of each kind
     */
    private record Findings(
            boolean asItShouldBe, Map<String, Integer> compared, List<Finding> differences, List<String> notes) {

        static Findings of(SchemaVerification verification) {
            Map<String, Integer> compared = new TreeMap<>();
            verification.compared().forEach((kind, number) -> compared.put(kind.word(), number));
            return new Findings(
                    verification.isAsItShouldBe(),
                    compared,
                    verification.differences().stream().map(Finding::of).toList(),
                    verification.notes());
        }
    }

    private record Finding(
            String kind,
            String object,
            @Nullable String expected,
            @Nullable String found,
            String advice,
            @Nullable String repair) {

        static Finding of(SchemaDifference difference) {
            return new Finding(
                    difference.kind().word(),
                    difference.object(),
                    difference.expected().orElse(null),
                    difference.found().orElse(null),
                    difference.advice(),
                    difference.repair().orElse(null));
        }
    }
}
