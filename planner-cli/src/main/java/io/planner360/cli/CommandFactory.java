package io.planner360.cli;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Surroundings;
import io.planner360.cli.database.DatabaseOptions;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, which speak through one console and live by one clock. */
final class CommandFactory implements IFactory {
    private final Console console;
    private final Clock clock;
    private final Surroundings surroundings;

    CommandFactory(Console console, Clock clock, Surroundings surroundings) {
        this.console = console;
        this.clock = clock;
        this.surroundings = surroundings;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == DemoCommand.class) {
            return type.cast(new DemoCommand(console, clock, new StoreOptions(surroundings)));
        }
        if (type == RunCommand.class) {
            return type.cast(new RunCommand(console, clock, new StoreOptions(surroundings)));
        }
        if (type == InviteCommand.class) {
            return type.cast(new InviteCommand(console, clock, new StoreOptions(surroundings)));
        }
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(console, new DatabaseOptions(surroundings)));
        }
        if (type == RunDueCommand.class) {
            return type.cast(new RunDueCommand(console, clock, new DatabaseOptions(surroundings)));
        }
        if (type == ReportCommand.class) {
            return type.cast(new ReportCommand(console, clock, new DatabaseOptions(surroundings)));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
