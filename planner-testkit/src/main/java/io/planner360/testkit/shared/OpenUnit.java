package io.planner360.testkit.shared;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.UnitOfWork;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A unit of work on a thread of its own that does its work and then stays open, so that a test can look at
 * what others see and may do meanwhile. All waiting ends: what takes longer than {@link #PATIENCE} fails the
 * test.
 *
 * @param <T> what the work returns
 */
public final class OpenUnit<T> implements AutoCloseable {

    /** How long to wait for what must happen. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How long something must not happen before we believe that it waits. */
    public static final Duration MOMENT = Duration.ofMillis(250);

    private final CompletableFuture<T> work = new CompletableFuture<>();
    private final CompletableFuture<T> end = new CompletableFuture<>();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private volatile boolean rollBack;

    private OpenUnit() {}

    /** Begins the unit and its work, and returns at once. */
    public static <T> OpenUnit<T> begin(UnitOfWork unitOfWork, OrganizationId tenant, Supplier<T> work) {
        OpenUnit<T> unit = new OpenUnit<>();
        Thread thread = new Thread(() -> unit.run(unitOfWork, tenant, work), "open unit of work");
        thread.setDaemon(true);
        thread.start();
        return unit;
    }

    private void run(UnitOfWork unitOfWork, OrganizationId tenant, Supplier<T> body) {
        try {
            end.complete(unitOfWork.within(tenant, () -> doAndStay(body)));
        } catch (Throwable failure) {
            work.completeExceptionally(failure);
            end.completeExceptionally(failure);
        }
    }

    private T doAndStay(Supplier<T> body) {
        T result = body.get();
        work.complete(result);
        try {
            if (!mayEnd.await(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("nobody ended the open unit of work");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        if (rollBack) {
            throw new RolledBack();
        }
        return result;
    }

    /** Waits until the work is done, and returns what it returned; the unit is still open. */
    public T workDone() {
        return await(work, "the work should have been done by now");
    }

    /** True if the work is not done after a moment: it waits for somebody. */
    public boolean waits() {
        try {
            work.get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException waiting) {
            return true;
        } catch (ExecutionException failed) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Lets the unit commit as soon as its work is done, and waits for that. Throws what the unit threw. */
    public T commit() {
        mayEnd.countDown();
        return await(end, "the unit of work should have ended by now");
    }

    /** Lets the unit roll back, and waits for that. */
    public void rollBack() {
        rollBack = true;
        mayEnd.countDown();
        try {
            await(end, "the unit of work should have ended by now");
        } catch (RolledBack asked) {
            return;
        }
        throw new AssertionError("the unit of work committed although its work threw");
    }

    /** Rolls back what is still open, whatever became of it. */
    @Override
    public void close() {
        rollBack = true;
        mayEnd.countDown();
        end.handle((value, failure) -> value)
                .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private static <T> T await(CompletableFuture<T> future, String expectation) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError(expectation, late);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new CompletionException(failed.getCause());
        }
    }

    private static final class RolledBack extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
