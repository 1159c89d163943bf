package io.planner360.cli.db;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.database.SchemaOwner;
import io.planner360.migrations.PlannerSchema;
import io.planner360.migrations.SchemaStatus;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code planner db status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Tells which changes of the schema are applied and which are not. Changes nothing.")
final class StatusCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final DatabaseOptions database;

    StatusCommand(Console console, DatabaseOptions database) {
        this.console = console;
        this.database = database;
    }

    @Override
    public Integer call() {
        try (SchemaOwner owner = SchemaOwner.of(database.settings().existing())) {
            SchemaStatus status = owner.ask(PlannerSchema::status);
            console.out().println(owner + ", PostgreSQL " + owner.serverVersion());
            tell("applied", status.applied());
            owner.ask(PlannerSchema::history).stream()
                    .filter(change -> change.tag().isPresent())
                    .forEach(change -> console.out()
                            .println("  tagged " + change.tag().get() + " on "
                                    + change.appliedAt().truncatedTo(ChronoUnit.SECONDS)));
            tell("pending", status.pending());
            tell("unknown to this program", status.unknown());
            tell("edited after they were applied", status.edited());
        }
        return Exit.DONE;
    }

    private void tell(String what, List<String> changes) {
        console.out().println(changes.size() + " " + what);
        if (!what.equals("applied")) {
            changes.forEach(change -> console.out().println("  " + change));
        }
    }
}
