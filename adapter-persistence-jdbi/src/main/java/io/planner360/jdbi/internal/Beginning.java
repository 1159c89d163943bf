package io.planner360.jdbi.internal;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Sees to it that a transaction is bound when its first statement runs, and that this takes no round trip of its own. */
final class Beginning {
    private final Handle handle;
    private final TenantBinder binder;
    private Optional<Binding> unbound;

    /** @param unbound for whom the transaction has yet to be bound */
    Beginning(Handle handle, TenantBinder binder, Optional<Binding> unbound) {
        this.handle = handle;
        this.binder = binder;
        this.unbound = unbound;
    }

    /** The statement, which binds the transaction too if it is the first; it must be run before any other. */
    <S extends SqlStatement<S>> S first(String sql, Function<String, S> made) {
        if (unbound.isEmpty()) {
            return made.apply(sql);
        }
        Binding wanted = unbound.get();
        unbound = Optional.empty();
        return binder.bindWith(wanted, sql, made);
    }

    /** Binds the transaction where it is not, for what cannot travel with a statement. */
    void bind() {
        unbound.ifPresent(wanted -> binder.bind(handle, wanted));
        unbound = Optional.empty();
    }

    /** Does a query's work bound as this, and then as before. */
    <T> T as(Binding another, Supplier<T> work) {
        bind();
        Binding before = binder.bind(handle, another);
        T result = work.get();
        binder.bind(handle, before);
        return result;
    }
}
