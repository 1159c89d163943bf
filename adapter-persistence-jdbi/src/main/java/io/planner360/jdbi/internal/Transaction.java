package io.planner360.jdbi.internal;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The database's side of one outermost unit of work. */
interface Transaction {
    /** Where statements run. */
    Handle handle();

    /** For whom it has yet to be bound, before its first statement or with it; empty where it is bound already. */
    default Optional<Binding> unbound() {
        return Optional.empty();
    }

    /** Keeps what was written. */
    void commit();

    /** Drops what was written. */
    void rollback();

    /** Gives everything back as it was found; comes last, whatever happened. */
    void close();
}
