package io.planner360.cli.anonymity;

import io.planner360.cli.console.Console;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code planner anonymity partition}. */
@Command(
        name = "partition",
        mixinStandardHelpOptions = true,
        description = "Divides the raters of each case into the blocks that a report would show.")
final class PartitionCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CaseOptions cases = new CaseOptions();

    PartitionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return cases.run(console, PartitionCase::outcome, PartitionCase::summary);
    }
}
