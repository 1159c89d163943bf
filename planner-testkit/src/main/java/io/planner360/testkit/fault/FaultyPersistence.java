package io.planner360.testkit.fault;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.Persistence;
import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.domain.shared.UnitOfWork;
import io.planner360.testkit.intercept.InterceptingPersistence;
import io.planner360.testkit.intercept.PortCall;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A store that works as another one until a test says how it shall fail. Each fault happens once, in the order
 * in which calls come, and until then and afterwards everything works; {@link #heal()} takes back what has not
 * happened yet.
 *
 * <pre>{@code
 * FaultyPersistence store = FaultyPersistence.around(InMemoryPersistence.create());
 * Planner planner = Planner.builder().persistence(store).build();
 * store.failAtCommit();
 * assertThatThrownBy(() -> ourCode(planner)).isInstanceOf(PersistenceUnavailable.class);
 * }</pre>
 *
 * <p>Calls of methods of ports are counted, units of work are not. Safe for several threads, which share the
 * faults.
 */
public final class FaultyPersistence extends InterceptingPersistence {
    private static final long NEVER = Long.MAX_VALUE;

    private final UnitOfWork unitOfWork;
    private long calls;
    private long failingCall = NEVER;
    private Supplier<? extends PlannerException> failure = FaultyPersistence::unavailable;
    private boolean failsAtCommit;
    private boolean isStale;
    private Duration delay = Duration.ZERO;

    private FaultyPersistence(Persistence target) {
        super(target);
        unitOfWork = new FaultyUnitOfWork(target.unitOfWork(), this::beforeCommit);
    }

    /** The store, with faults to come. */
    public static FaultyPersistence around(Persistence target) {
        return new FaultyPersistence(target);
    }

    /** The nth call of a port from now, 1 for the next one, throws {@link PersistenceUnavailable}. */
    public FaultyPersistence failAtCall(int n) {
        return failAtCall(n, FaultyPersistence::unavailable);
    }

    /** The nth call of a port from now, 1 for the next one, throws this; the store behind it is not called. */
    public synchronized FaultyPersistence failAtCall(int n, Supplier<? extends PlannerException> newFailure) {
        if (n < 1) {
            throw new IllegalArgumentException("the next call is number 1, so there is no " + n);
        }
        failingCall = calls + n;
        failure = newFailure;
        return this;
    }

    /**
     * The next unit of work that has done its work rolls back and throws {@link PersistenceUnavailable} where it
     * should commit. A unit that is refused does not commit and does not fail.
     */
    public synchronized FaultyPersistence failAtCommit() {
        failsAtCommit = true;
        return this;
    }

    /** The next update of an aggregate throws {@link StaleAggregate}, as if somebody else had been faster. */
    public synchronized FaultyPersistence staleOnce() {
        isStale = true;
        return this;
    }

    /** Every call of a port takes this much longer, until {@link #heal()}. */
    public synchronized FaultyPersistence delay(Duration newDelay) {
        delay = requireNonNull(newDelay, "newDelay");
        return this;
    }

    /** Nothing fails any more. */
    public synchronized FaultyPersistence heal() {
        failingCall = NEVER;
        failsAtCommit = false;
        isStale = false;
        delay = Duration.ZERO;
        return this;
    }

    /** How many calls of ports there were so far, those that failed included. */
    public synchronized long calls() {
        return calls;
    }

    /** True if some fault has been asked for and has not happened yet; delays do not count. */
    public synchronized boolean isArmed() {
        return failingCall != NEVER || failsAtCommit || isStale;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected @Nullable Object around(PortCall call) {
        pause();
        failWhereAsked(call);
        return call.proceed();
    }

    private synchronized void failWhereAsked(PortCall call) {
        calls++;
        if (calls == failingCall) {
            failingCall = NEVER;
            throw failure.get();
        }
        // Every port names the methods that compare versions so.
        if (isStale && call.method().startsWith("update")) {
            isStale = false;
            throw new StaleAggregate("what " + call + " was to change", 0);
        }
    }

    private synchronized void beforeCommit() {
        if (failsAtCommit) {
            failsAtCommit = false;
            throw unavailable();
        }
    }

    private void pause() {
        Duration time;
        synchronized (this) {
            time = delay;
        }
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PersistenceUnavailable("interrupted while the store was slow", interrupted);
        }
    }

    private static PersistenceUnavailable unavailable() {
        return new PersistenceUnavailable("the test asked for this failure", null);
    }
}
