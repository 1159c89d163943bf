package io.planner360.jdbi.internal;

import org.jdbi.v3.core.Handle;

/** The database's side of one outermost unit of work. */
interface Transaction {
    /** Where statements run. */
    Handle handle();

    /** Keeps what was written. */
    void commit();

    /** Drops what was written. */
    void rollback();

    /** Gives everything back as it was found; comes last, whatever happened. */
    void close();
}
