package io.planner360.inmemory.internal.shared;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.UnitOfWork;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One store: what has been committed, and whose turn it is to change it.
 *
 * <p>Units of work take turns: each holds the store from the begin of its outermost scope to the end, in the
 * order in which they came. Whatever a port promises to lock is therefore locked already.
 */
public final class Store implements UnitOfWork {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Duration patience;
    private final ReentrantLock turn = new ReentrantLock(true);
    private State committed = State.EMPTY;
    private @Nullable ActiveUnit active;

    /** An empty store. */
    public Store() {
        this(PATIENCE);
    }

    /** @param patience how long a unit of work waits for its turn */
    Store(Duration patience) {
        this.patience = patience;
    }

    @Override
    public <T> T within(OrganizationId tenant, Supplier<T> work) {
        return run(Optional.of(tenant), work, result -> false);
    }

    @Override
    public <T> Either<Refusal, T> attempt(
            OrganizationId tenant, Supplier<? extends Either<? extends Refusal, ? extends T>> work) {
        return Either.narrow(run(Optional.of(tenant), work, Either::isLeft));
    }

    @Override
    public <T> T system(Supplier<T> work) {
        return run(Optional.empty(), work, result -> false);
    }

    /** The tenant of the active unit of work. */
    public OrganizationId tenantId() {
        return activeUnit().tenant().orElseThrow(ActiveUnit::noTenant);
    }

    /** Throws unless a tenant's unit of work is active. */
    public void requireTenant() {
        requireNonNull(tenantId());
    }

    /** Throws unless work above the tenants is active. */
    public void requireSystem() {
        if (!isSystem()) {
            throw new IllegalStateException("this is for work above all tenants");
        }
    }

    /** What belongs to the tenant of the active unit of work. */
    public WorkingCopy tenant() {
        return activeUnit().own();
    }

    /** What stands above all tenants. */
    public WorkingCopy accounts() {
        return activeUnit().accounts();
    }

    /** What belongs to each of the tenants, to be looked at in work above them. */
    public List<OfTenant> tenants() {
        return activeUnit().each();
    }

    /** What belongs to one of the tenants. */
    public record OfTenant(OrganizationId organization, WorkingCopy tables) {}

    /** True in work above all tenants. */
    public boolean isSystem() {
        return activeUnit().tenant().isEmpty();
    }

    private ActiveUnit activeUnit() {
        if (!turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("ports work inside a unit of work only");
        }
        return requireNonNull(active);
    }

    private <T> T run(Optional<OrganizationId> tenant, Supplier<? extends T> work, Predicate<? super T> refused) {
        return turn.isHeldByCurrentThread() ? join(tenant, work, refused) : begin(tenant, work, refused);
    }

    private <T> T begin(Optional<OrganizationId> tenant, Supplier<? extends T> work, Predicate<? super T> refused) {
        waitForTurn();
        ActiveUnit unit = new ActiveUnit(committed, tenant);
        try {
            active = unit;
            T result = work.get();
            if (!refused.test(result)) {
                committed = unit.committed();
            }
            return result;
        } finally {
            unit.end();
            active = null;
            turn.unlock();
        }
    }

    private <T> T join(Optional<OrganizationId> tenant, Supplier<? extends T> work, Predicate<? super T> refused) {
        ActiveUnit unit = activeUnit();
        unit.requireSame(tenant);
        boolean done = false;
        try {
            T result = work.get();
            done = !refused.test(result);
            return result;
        } finally {
            if (!done) {
                unit.mark();
            }
        }
    }

    private void waitForTurn() {
        try {
            if (!turn.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new PersistenceUnavailable("another unit of work has held the store for " + patience, null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PersistenceUnavailable("interrupted while waiting for the store", interrupted);
        }
    }
}
