package io.planner360.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, which speak through one console and live by one clock. */
final class CommandFactory implements IFactory {
    private final Console console;
    private final Clock clock;

    CommandFactory(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == DemoCommand.class) {
            return type.cast(new DemoCommand(console, clock));
        }
        if (type == RunCommand.class) {
            return type.cast(new RunCommand(console, clock));
        }
        if (type == InviteCommand.class) {
            return type.cast(new InviteCommand(console, clock));
        }
        if (type == RunDueCommand.class) {
            return type.cast(new RunDueCommand(console, clock));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
