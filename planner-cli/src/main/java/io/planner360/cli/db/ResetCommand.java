package io.planner360.cli.db;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.console.Terminal;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.database.DatabaseSettings;
import io.planner360.cli.database.SchemaOwner;
import io.planner360.cli.progress.TerminalProgress;
import io.planner360.migrations.Loss;
import io.planner360.migrations.SchemaReset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code planner db reset}. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Removes everything that the planner has stored, and makes its schema anew, in one transaction."
                + " Tells what is lost, and asks. What is not the planner's is never removed.",
        exitCodeListHeading = "%nEnds with:%n",
        exitCodeList = {
            "0:the schema is new and empty",
            "1:nothing was removed",
            "2:the command was not understood, or there is nobody to ask and no --yes"
        })
final class ResetCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;
    private final Optional<Terminal> terminal;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Mixin
    private final DatabaseOptions database;

    ResetCommand(Console console, Clock clock, Optional<Terminal> terminal, DatabaseOptions database) {
        this.console = console;
        this.clock = clock;
        this.terminal = terminal;
        this.database = database;
    }

    @Override
    public Integer call() {
        if (!yes && terminal.isEmpty()) {
            console.err()
                    .println("planner: db reset asks before it removes anything, and there is no terminal to ask on."
                            + " Add --yes if everything may go.");
            return Exit.BAD_INPUT;
        }
        DatabaseSettings settings = database.settings().existing();
        try (SchemaOwner owner = SchemaOwner.of(settings);
                MigrationBar bar = new MigrationBar(TerminalProgress.on(console.err()))) {
            SchemaReset reset = owner.ask(schema -> schema.progress(bar).reset());
            bar.clear();
            tell(reset, owner);
            if (!isWanted(settings.name())) {
                console.err().println("planner: that is not " + settings.name() + "; nothing was removed");
                return Exit.FAILED;
            }
            Instant start = clock.instant();
            int applied = owner.ask(schema -> reset.run());
            bar.clear();
            console.out()
                    .printf(
                            Locale.ROOT,
                            "Removed %d tables and applied %d changes in %.1f s; the schema is new and empty.%n",
                            reset.tables(),
                            applied,
                            Duration.between(start, clock.instant()).toMillis() / 1000.0);
        }
        return Exit.DONE;
    }

    private void tell(SchemaReset reset, SchemaOwner owner) {
        console.out()
                .println("To be removed from " + owner + ": " + reset.tables() + " tables"
                        + (reset.losses().isEmpty() ? ", all empty." : "; these hold something:"));
        for (Loss loss : reset.losses()) {
            console.out().println("  " + loss);
        }
        if (!reset.others().isEmpty()) {
            console.out().println("Not the planner's, and left alone: " + String.join(", ", reset.others()));
        }
    }

    private boolean isWanted(String name) {
        return yes
                || terminal.flatMap(
                                it -> it.answer("Type the name of the database, " + name + ", to remove all of that: "))
                        .filter(answer -> answer.strip().equals(name))
                        .isPresent();
    }
}
