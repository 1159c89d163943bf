package io.planner360.cli.db;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.console.Terminal;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.database.SchemaOwner;
import io.planner360.cli.progress.TerminalProgress;
import io.planner360.migrations.Rollback;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code planner db rollback}. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description =
                "Takes changes of the schema back, the last first, in one transaction: as a whole or not at all.%n"
                        + "It is tried before, in a transaction that is not kept. What it would destroy is told, and asked about.",
        exitCodeListHeading = "%nEnds with:%n",
        exitCodeList = {
            "0:it is done, or there was nothing to do",
            "1:it could not be done, or was not wanted; the schema is as it was",
            "2:the command was not understood, or there was nobody to ask; the schema is as it was"
        })
final class RollbackCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;
    private final Optional<Terminal> terminal;

    @ArgGroup(multiplicity = "1")
    private RollbackTargetOptions target = new RollbackTargetOptions();

    @Option(names = "--yes", description = "Do not ask, whatever is lost.")
    private boolean yes;

    @Mixin
    private final DatabaseOptions database;

    RollbackCommand(Console console, Clock clock, Optional<Terminal> terminal, DatabaseOptions database) {
        this.console = console;
        this.clock = clock;
        this.terminal = terminal;
        this.database = database;
    }

    @Override
    public Integer call() {
        try (SchemaOwner owner = SchemaOwner.of(database.settings().existing());
                MigrationBar bar = new MigrationBar(TerminalProgress.on(console.err()))) {
            Rollback rollback = owner.ask(schema -> schema.progress(bar).rollback(target.target()));
            bar.clear();
            if (rollback.changes().isEmpty()) {
                console.out().println("Nothing to do: nothing was applied after that.");
                return Exit.DONE;
            }
            tell(rollback);
            int answer = rollback.losses().isEmpty() || yes ? Exit.DONE : asked();
            return answer == Exit.DONE ? done(rollback, owner, bar) : answer;
        }
    }

    private void tell(Rollback rollback) {
        console.out().println("To be taken back: " + changes(rollback.changes().size()));
        rollback.changes().forEach(change -> console.out().println("  " + change));
        if (rollback.losses().isEmpty()) {
            console.out().println("Nothing that is stored is lost.");
        } else {
            console.out().println("What is stored there is lost:");
            rollback.losses().forEach(loss -> console.out().println("  " + loss));
        }
    }

    private int asked() {
        if (terminal.isEmpty()) {
            console.err()
                    .println("planner: what is stored would be lost, and there is no terminal to ask on; nothing was"
                            + " changed. If that is meant, say --yes.");
            return Exit.BAD_INPUT;
        }
        boolean agreed = terminal.get()
                .answer("Type yes to lose it: ")
                .filter(answer -> answer.strip().equals("yes"))
                .isPresent();
        if (!agreed) {
            console.err().println("planner: nothing was changed");
        }
        return agreed ? Exit.DONE : Exit.FAILED;
    }

    private int done(Rollback rollback, SchemaOwner owner, MigrationBar bar) {
        Instant start = clock.instant();
        int count = owner.ask(schema -> rollback.run());
        bar.clear();
        Duration time = Duration.between(start, clock.instant());
        console.out()
                .println(String.format(
                        Locale.ROOT, "Took %s back in %.1f s.", changes(count), time.toMillis() / 1000.0));
        return Exit.DONE;
    }

    private static String changes(int count) {
        return count + (count == 1 ? " change" : " changes");
    }
}
