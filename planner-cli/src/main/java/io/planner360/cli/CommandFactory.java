package io.planner360.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, which speak through one console. */
final class CommandFactory implements IFactory {
    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == DemoCommand.class) {
            return type.cast(new DemoCommand(console));
        }
        if (type == RunCommand.class) {
            return type.cast(new RunCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
