package io.planner360.jdbi.internal;

import org.jdbi.v3.core.Handle;

/** Tells the database for whom a transaction works; a sharded database is told in another way than a single one. */
public interface TenantBinder {
    /**
     * Binds the open transaction until it ends.
     *
     * @return what was bound before
     * @throws IllegalStateException if the transaction is not READ COMMITTED, where locks would not protect
     */
    Binding bind(Handle handle, Binding wanted);
}
