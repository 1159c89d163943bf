package io.planner360.cli.imports;

import io.planner360.application.Planner;
import io.planner360.cli.input.csv.Column;
import io.planner360.cli.progress.Progress;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Imports files, and says what becomes of them. */
public final class Imports {
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;
    private final LongSupplier nanoTime;

    /** @param nanoTime tells how time passes */
    public Imports(PrintStream out, PrintStream err, Progress progress, LongSupplier nanoTime) {
        this.out = out;
        this.err = err;
        this.progress = progress;
        this.nanoTime = nanoTime;
    }

    /** Imports ratings into a cycle; false where the file was wrong, or it was refused. */
    public boolean ratings(ImportOrder order, Planner planner, Actor actor, FeedbackCycleId cycle) throws IOException {
        return run(order, new RatingsTarget(planner.feedback().imports(), actor, cycle));
    }

    /** Makes people members. */
    public boolean people(ImportOrder order, Planner planner, Actor actor) throws IOException {
        return run(order, new PeopleTarget(planner.organizations().peopleImports(), actor));
    }

    /** Changes what the organization says of its members. */
    public boolean memberships(ImportOrder order, Planner planner, Actor actor) throws IOException {
        return run(order, new MembershipsTarget(planner.organizations().peopleImports(), actor));
    }

    /**
     * Asks raters of a cycle.
     *
     * @param tokens where the tokens of raters outside go
     */
    public boolean invitations(
            ImportOrder order, Planner planner, Actor actor, FeedbackCycleId cycle, Optional<Path> tokens)
            throws IOException {
        return run(order, new InvitationsTarget(planner.feedback(), actor, cycle, new Tokens(tokens)));
    }

    private <C extends Enum<C> & Column, T> boolean run(ImportOrder order, ImportTarget<C, T> target)
            throws IOException {
        ImportJob<C, T> job = new ImportJob<>(order, target, out, err, progress, nanoTime);
        Thread atInterrupt =
                new Thread(() -> err.println("planner: interrupted. " + job.interrupted()), "planner-import-stop");
        Runtime.getRuntime().addShutdownHook(atInterrupt);
        try {
            return job.run() == ImportJob.Outcome.DONE;
        } catch (FileChanged changed) {
            throw new IOException(order.name() + ": " + changed.getMessage() + "; " + job.interrupted(), changed);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } finally {
            forget(atInterrupt);
        }
    }

    private static void forget(Thread atInterrupt) {
        try {
            Runtime.getRuntime().removeShutdownHook(atInterrupt);
        } catch (IllegalStateException ending) {
            // It is being told.
        }
    }
}
