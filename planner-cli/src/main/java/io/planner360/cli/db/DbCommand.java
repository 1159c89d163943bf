package io.planner360.cli.db;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Surroundings;
import io.planner360.cli.database.DatabaseOptions;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code planner db}, which has nothing but subcommands. */
@Command(
        name = "db",
        mixinStandardHelpOptions = true,
        description = "Looks after the database: its schema and what is in it.",
        synopsisSubcommandLabel = "COMMAND")
public final class DbCommand implements Runnable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    private DbCommand() {}

    /** The command with all its subcommands. */
    public static CommandLine with(Console console, Clock clock, Surroundings surroundings) {
        return new CommandLine(new DbCommand())
                .addSubcommand(new MigrateCommand(console, clock, new DatabaseOptions(surroundings)))
                .addSubcommand(
                        new RollbackCommand(console, clock, surroundings.terminal(), new DatabaseOptions(surroundings)))
                .addSubcommand(new SeedCommand(console, new DatabaseOptions(surroundings)))
                .addSubcommand(new StatusCommand(console, new DatabaseOptions(surroundings)))
                .addSubcommand(new PlanCommand(console, new DatabaseOptions(surroundings)))
                .addSubcommand(new VerifyCommand(console, new DatabaseOptions(surroundings)))
                .addSubcommand(
                        new ResetCommand(console, clock, surroundings.terminal(), new DatabaseOptions(surroundings)));
    }

    @Override
    public void run() {
        command.commandLine().usage(command.commandLine().getOut());
    }
}
