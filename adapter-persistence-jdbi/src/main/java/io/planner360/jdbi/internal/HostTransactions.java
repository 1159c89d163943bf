package io.planner360.jdbi.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Savepoints in a transaction that the host began and will end. */
final class HostTransactions implements Transactions {
    private final Jdbi jdbi;
    private final TenantBinder binder;

    HostTransactions(Supplier<Connection> host, TenantBinder binder) {
        this.jdbi = PlannerJdbi.on(new HostConnections(host));
        this.binder = binder;
    }

    @Override
    public Transaction begin(Binding wanted) {
        Handle handle = jdbi.open();
        try {
            Savepoint savepoint = savepoint(handle.getConnection());
            return new HostTransaction(handle, savepoint, binder, bound(handle, savepoint, wanted));
        } catch (RuntimeException | Error failure) {
            Suppressed.whileHandling(failure, handle::close);
            throw failure;
        }
    }

    private Binding bound(Handle handle, Savepoint savepoint, Binding wanted) {
        try {
            return binder.bind(handle, wanted);
        } catch (RuntimeException | Error failure) {
            Suppressed.whileHandling(failure, () -> rollback(handle.getConnection(), savepoint));
            throw failure;
        }
    }

    private static Savepoint savepoint(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("the host's connection is not in a transaction: it commits by itself");
            }
            return connection.setSavepoint();
        } catch (SQLException failure) {
            throw SqlFailures.translated(failure);
        }
    }

    private static void rollback(Connection connection, Savepoint savepoint) {
        try {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        } catch (SQLException failure) {
            throw SqlFailures.translated(failure);
        }
    }

    private record HostTransaction(Handle handle, Savepoint savepoint, TenantBinder binder, Binding before)
            implements Transaction {
        @Override
        public void commit() {
            binder.bind(handle, before);
            try {
                handle.getConnection().releaseSavepoint(savepoint);
            } catch (SQLException failure) {
                throw SqlFailures.translated(failure);
            }
        }

        /** What was bound before comes back by itself: settings are part of what a savepoint rolls back. */
        @Override
        public void rollback() {
            HostTransactions.rollback(handle.getConnection(), savepoint);
        }

        @Override
        public void close() {
            handle.close();
        }
    }

    /** The host's connection is the host's to close. */
    private record HostConnections(Supplier<Connection> host) implements ConnectionFactory {
        @Override
        public Connection openConnection() {
            return host.get();
        }

        @Override
        public void closeConnection(Connection connection) {}
    }
}
