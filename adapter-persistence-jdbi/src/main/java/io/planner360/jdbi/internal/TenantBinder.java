package io.planner360.jdbi.internal;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Tells the database for whom a transaction works; a sharded database is told in another way than a single one. */
public interface TenantBinder {
    /**
     * Binds the open transaction until it ends.
     *
     * @return what was bound before
     * @throws IllegalStateException if the transaction is not READ COMMITTED, where locks would not protect
     */
    Binding bind(Handle handle, Binding wanted);

    /**
     * Binds the open transaction together with its first statement, which travels in the same round trip and runs
     * bound already; what was bound before is not told.
     *
     * @param sql the first statement
     * @param made makes a statement of SQL
     */
    <S extends SqlStatement<S>> S bindWith(Binding wanted, String sql, Function<String, S> made);
}
