package io.planner360.cli;

import io.planner360.cli.cycle.CycleRun;
import io.planner360.cli.cycle.CycleSettings;
import io.planner360.cli.cycle.CycleSummary;
import io.planner360.cli.input.CycleInput;
import io.planner360.cli.progress.TerminalProgress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** What {@code demo} and {@code run} share: a cycle on the chosen store, and a few words at the end. */
final class CycleJob {
    private final Console console;
    private final StoreOptions store;

    CycleJob(Console console, StoreOptions store) {
        this.console = console;
        this.store = store;
    }

    int run(CycleSettings settings, CycleInput input, Path out) throws IOException {
        OutputDirectory.prepare(out);
        try (OpenStore open = OpenStore.open(store, System.getenv())) {
            CycleSummary summary =
                    new CycleRun(open.planner(), TerminalProgress.on(console.err())).run(settings, input, out);
            tell(summary);
        }
        return Exit.DONE;
    }

    private void tell(CycleSummary summary) {
        PrintStream text = console.out();
        text.println(summary.organization() + ": " + summary.people() + " people, " + summary.invitations()
                + " invitations, " + summary.submitted() + " answers.");
        text.println(summary.targets() + " reports, and plans with " + summary.objectives() + " objectives.");
        text.println("Open " + summary.index());
    }
}
