package io.planner360.cli.db;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.database.SchemaOwner;
import io.planner360.cli.progress.TerminalProgress;
import io.planner360.migrations.PlannerSchema;
import io.planner360.migrations.PlannerSchema.Mode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code planner db migrate}. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Brings the schema up to date, in one transaction: it is done as a whole or not at all.")
final class MigrateCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Option(
            names = "--tag",
            paramLabel = "NAME",
            converter = TagName.class,
            description = "Name the schema as it is then, to roll back to later.")
    private @Nullable String tag;

    @Mixin
    private final DatabaseOptions database;

    MigrateCommand(Console console, Clock clock, DatabaseOptions database) {
        this.console = console;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public Integer call() {
        try (SchemaOwner owner = SchemaOwner.of(database.settings());
                MigrationBar bar = new MigrationBar(TerminalProgress.on(console.err()))) {
            Instant start = clock.instant();
            int applied = owner.ask(
                    schema -> tagged(schema.mode(Mode.APPLY).progress(bar)).ensure());
            Duration time = Duration.between(start, clock.instant());
            console.out().println(told(applied, time));
        }
        return Exit.DONE;
    }

    private PlannerSchema tagged(PlannerSchema schema) {
        return tag == null ? schema : schema.tag(tag);
    }

    private static String told(int applied, Duration time) {
        return applied == 0
                ? "Nothing to do: the schema is up to date."
                : String.format(
                        Locale.ROOT,
                        "Applied %d %s in %.1f s; the schema is up to date.",
                        applied,
                        applied == 1 ? "change" : "changes",
                        time.toMillis() / 1000.0);
    }
}
