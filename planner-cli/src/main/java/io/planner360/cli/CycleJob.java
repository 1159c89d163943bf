package io.planner360.cli;

import io.planner360.application.Planner;
import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.cycle.CycleSummary;
import io.planner360.cli.progress.Progress;
import io.planner360.cli.progress.TerminalProgress;
import io.planner360.domain.Persistence;
import io.planner360.domain.notification.NotificationHandler;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** What {@code demo} and {@code run} share: a cycle on the chosen store, and a few words at the end. */
final class CycleJob {
    private final Console console;
    private final StoreOptions store;

    CycleJob(Console console, StoreOptions store) {
        this.console = console;
        this.store = store;
    }

    /**
     * Does the work.
     *
     * @param clock the planner's
     * @param handlers told of the planner's events
     */
    int run(
            Clock clock,
            Function<? super Persistence, ? extends List<? extends NotificationHandler>> handlers,
            Path out,
            Work work)
            throws IOException {
        OutputDirectory.prepare(out);
        try (OpenStore open = OpenStore.open(store, clock, handlers)) {
            tell(work.on(open.planner(), TerminalProgress.on(console.err())));
        }
        return Exit.DONE;
    }

    /** What is done on the store. */
    interface Work {
        CycleSummary on(Planner planner, Progress progress) throws IOException;
    }

    private void tell(CycleSummary summary) {
        PrintStream text = console.out();
        text.println(summary.organization() + ": " + summary.people() + " people, " + summary.invitations()
                + " invitations, " + summary.submitted() + " answers.");
        text.println(summary.targets() + " reports, and plans with " + summary.objectives() + " objectives.");
        text.println("Open " + summary.index());
    }
}
