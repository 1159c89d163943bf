package io.planner360.cli.anonymity;

import io.planner360.cli.console.Console;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code planner anonymity audit}. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Tells for each case which few raters its published numbers single out.")
final class AuditCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CaseOptions cases = new CaseOptions();

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return cases.run(console, AuditCase::outcome, AuditCase::summary);
    }
}
