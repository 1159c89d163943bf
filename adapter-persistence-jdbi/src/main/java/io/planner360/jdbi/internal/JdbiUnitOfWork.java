package io.planner360.jdbi.internal;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.UnitOfWork;
import io.vavr.control.Either;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Units of work bound to their thread: the outermost is a transaction, inner ones join it. */
public final class JdbiUnitOfWork implements UnitOfWork, Session {
    private final Transactions transactions;
    private final TenantBinder binder;

    // Not static: two stores are two units of work on one thread.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable ActiveUnit> active = new ThreadLocal<>();

    private JdbiUnitOfWork(Transactions transactions, TenantBinder binder) {
        this.transactions = transactions;
        this.binder = binder;
    }

    /** On transactions of our own. */
    public static JdbiUnitOfWork on(DataSource dataSource) {
        TenantBinder binder = new SettingsBinder();
        return new JdbiUnitOfWork(new OwnTransactions(dataSource), binder);
    }

    /** In the host's transaction. */
    public static JdbiUnitOfWork joining(Supplier<Connection> host) {
        TenantBinder binder = new SettingsBinder();
        return new JdbiUnitOfWork(new HostTransactions(host, binder), binder);
    }

    /** In the host's transaction while it has one, otherwise on transactions of our own. */
    public static JdbiUnitOfWork on(DataSource dataSource, Supplier<Optional<Connection>> host) {
        TenantBinder binder = new SettingsBinder();
        Transactions own = new OwnTransactions(dataSource);
        Transactions joined = new HostTransactions(() -> host.get().orElseThrow(), binder);
        return new JdbiUnitOfWork(wanted -> (host.get().isPresent() ? joined : own).begin(wanted), binder);
    }

    @Override
    public <T> T within(OrganizationId tenant, Supplier<T> work) {
        return run(Optional.of(tenant), work, result -> true);
    }

    @Override
    public <T> Either<Refusal, T> attempt(
            OrganizationId tenant, Supplier<? extends Either<? extends Refusal, ? extends T>> work) {
        return run(Optional.of(tenant), () -> Either.narrow(work.get()), Either::isRight);
    }

    @Override
    public <T> T system(Supplier<T> work) {
        return run(Optional.empty(), work, result -> true);
    }

    @Override
    public <T> T inTenant(Function<? super BoundSql, ? extends T> work) {
        ActiveUnit unit = requireActive();
        if (unit.tenant().isEmpty()) {
            throw new IllegalStateException("this belongs to a tenant: it needs a tenant's unit of work");
        }
        return translating(unit, work);
    }

    @Override
    public <T> T inSystem(Function<? super BoundSql, ? extends T> work) {
        ActiveUnit unit = requireActive();
        if (unit.tenant().isPresent()) {
            throw new IllegalStateException("this is above the tenants: it needs system work");
        }
        return translating(unit, work);
    }

    @Override
    public <T> T inEither(Function<? super BoundSql, ? extends T> work) {
        return translating(requireActive(), work);
    }

    private ActiveUnit requireActive() {
        ActiveUnit unit = active.get();
        if (unit == null) {
            throw new IllegalStateException("there is no unit of work on this thread");
        }
        return unit;
    }

    private static <T> T translating(ActiveUnit unit, Function<? super BoundSql, ? extends T> work) {
        try {
            return work.apply(unit.sql());
        } catch (RuntimeException failure) {
            RuntimeException translated = SqlFailures.translated(failure);
            if (translated != failure) {
                // The server has given the transaction up, whatever the caller makes of it.
                unit.markForRollback();
            }
            throw translated;
        }
    }

    private <T> T run(Optional<OrganizationId> tenant, Supplier<T> work, Predicate<? super T> keep) {
        ActiveUnit outer = active.get();
        if (outer == null) {
            return begin(tenant, work, keep);
        }
        if (!outer.tenant().equals(tenant)) {
            throw new IllegalStateException(
                    "a unit of work is for " + nameOf(outer.tenant()) + " and cannot hold one for " + nameOf(tenant));
        }
        return join(outer, work, keep);
    }

    private static <T> T join(ActiveUnit outer, Supplier<T> work, Predicate<? super T> keep) {
        boolean kept = false;
        try {
            T result = work.get();
            kept = keep.test(result);
            return result;
        } finally {
            if (!kept) {
                outer.markForRollback();
            }
        }
    }

    private <T> T begin(Optional<OrganizationId> tenant, Supplier<T> work, Predicate<? super T> keep) {
        ActiveUnit unit = new ActiveUnit(tenant, opened(tenant), binder);
        active.set(unit);
        try {
            T result = work.get();
            if (keep.test(result)) {
                unit.commit();
            } else {
                unit.rollback();
            }
            return result;
        } catch (RuntimeException | Error failure) {
            Suppressed.whileHandling(failure, unit::rollback);
            throw failure;
        } finally {
            active.remove();
            unit.close();
        }
    }

    private Transaction opened(Optional<OrganizationId> tenant) {
        try {
            return transactions.begin(Binding.of(tenant));
        } catch (RuntimeException failure) {
            throw SqlFailures.translated(failure);
        }
    }

    private static String nameOf(Optional<OrganizationId> tenant) {
        return tenant.map(organization -> "organization " + organization).orElse("all tenants");
    }
}
