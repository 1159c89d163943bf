package io.planner360.cli;

import static java.util.Objects.requireNonNull;

import io.planner360.application.Planner;
import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.imports.ImportOrder;
import io.planner360.cli.imports.Imports;
import io.planner360.cli.progress.LoggedProgress;
import io.planner360.cli.progress.Progress;
import io.planner360.cli.progress.TerminalProgress;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planner import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports a CSV file of any size into the database, where the organization is already."
                + " A wrong file is reported problem by problem, and nothing of it is stored.%n"
                + "Interrupted or killed at any moment, the same command goes on with what is missing.",
        exitCodeListHeading = "%nEnds with:%n",
        exitCodeList = {
            "0:all of the file is stored, now or before",
            "1:something failed; the same command can be given again",
            "2:the command was not understood, or the file is wrong"
        })
final class ImportCommand implements Callable<Integer> {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private static final Set<ImportKind> OF_CYCLES = Set.of(ImportKind.INVITATIONS, ImportKind.RATINGS);

    private final Console console;

    @Parameters(index = "0", paramLabel = "KIND", description = "What the file holds: ${COMPLETION-CANDIDATES}.")
    private ImportKind kind = ImportKind.RATINGS;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file.")
    private String file = "";

    @Option(names = "--organization", required = true, paramLabel = "ID", description = "Into which organization.")
    private UUID organization = NOBODY;

    @Option(names = "--cycle", paramLabel = "ID", description = "Into which cycle; for invitations and ratings.")
    private @Nullable UUID cycle;

    @Option(names = "--as", required = true, paramLabel = "ID", description = "Who does it: the id of a person.")
    private UUID person = NOBODY;

    @Option(
            names = "--key",
            paramLabel = "NAME",
            description = "What the import is known by: with the same key the same file is imported once."
                    + " Default: the file's checksum.")
    private @Nullable String key;

    @ArgGroup
    private Transactions transactions = new Transactions();

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description = "Where all problems are written, if there are any. The first 100 are shown in any case.")
    private @Nullable Path problems;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "Where the tokens of raters outside go, who are told this once. Rows are added to it.")
    private @Nullable Path tokens;

    @Mixin
    private final DatabaseOptions database;

    ImportCommand(Console console, DatabaseOptions database) {
        this.console = console;
        this.database = database;
    }

    /** Either of both. */
    static final class Transactions {
        @Option(
                names = "--batch",
                paramLabel = "ROWS",
                description = "Store so many rows at a time, so that a broken import goes on where it was.")
        private @Nullable Integer batch;

        @Option(names = "--one-transaction", description = "Store all rows at once, or none. This is the default.")
        private boolean one;

        /** How many rows at a time; empty for all of them. */
        OptionalInt rows() {
            return one || batch == null ? OptionalInt.empty() : OptionalInt.of(batch);
        }
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> wrong = wrongOptions();
        if (wrong.isPresent()) {
            console.err().println("planner: " + wrong.get());
            return Exit.BAD_INPUT;
        }
        try (OpenStore open = OpenStore.existing(database)) {
            return run(open.planner()) ? Exit.DONE : Exit.BAD_INPUT;
        }
    }

    private Optional<String> wrongOptions() {
        if (transactions.rows().orElse(1) < 1) {
            return Optional.of("--batch must be at least 1");
        }
        if (OF_CYCLES.contains(kind) != (cycle != null)) {
            return Optional.of(
                    OF_CYCLES.contains(kind)
                            ? "say with --cycle into which cycle"
                            : "--cycle is for invitations and ratings; leave it out");
        }
        return tokens != null && kind != ImportKind.INVITATIONS
                ? Optional.of("--tokens is for invitations; leave it out")
                : Optional.empty();
    }

    private boolean run(Planner planner) throws IOException {
        Imports imports = new Imports(console.out(), console.err(), progress(), System::nanoTime);
        Actor.Person actor = new Actor.Person(new OrganizationId(organization), new UserId(person));
        return switch (kind) {
            case PEOPLE -> imports.people(order(), planner, actor);
            case MEMBERSHIPS -> imports.memberships(order(), planner, actor);
            case INVITATIONS -> imports.invitations(order(), planner, actor, intoCycle(), Optional.ofNullable(tokens));
            case RATINGS -> imports.ratings(order(), planner, actor, intoCycle());
        };
    }

    private FeedbackCycleId intoCycle() {
        return new FeedbackCycleId(requireNonNull(cycle, "cycle"));
    }

    private Progress progress() {
        Progress terminal = TerminalProgress.on(console.err());
        return terminal == Progress.SILENT
                ? new LoggedProgress(console.err(), BETWEEN_LINES, System::nanoTime)
                : terminal;
    }

    private ImportOrder order() {
        return new ImportOrder(
                file, Path.of(file), Optional.ofNullable(key), transactions.rows(), Optional.ofNullable(problems));
    }
}
