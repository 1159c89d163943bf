package io.planner360.jdbi.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Transactions on connections of a pool. */
final class OwnTransactions implements Transactions {
    private final Jdbi jdbi;

    OwnTransactions(DataSource dataSource) {
        this.jdbi = PlannerJdbi.on(dataSource::getConnection);
    }

    @Override
    public Transaction begin(Binding wanted) {
        return OwnTransaction.begin(jdbi.open(), wanted);
    }

    /** The server learns of its beginning, and for whom it works, with the first statement. */
    private record OwnTransaction(Handle handle, boolean autoCommit, Optional<Binding> unbound) implements Transaction {
        static OwnTransaction begin(Handle handle, Binding wanted) {
            Connection connection = handle.getConnection();
            try {
                boolean autoCommit = connection.getAutoCommit();
                if (autoCommit) {
                    connection.setAutoCommit(false);
                }
                return new OwnTransaction(handle, autoCommit, Optional.of(wanted));
            } catch (SQLException failure) {
                Suppressed.whileHandling(failure, handle::close);
                throw SqlFailures.translated(failure);
            }
        }

        @Override
        public void commit() {
            try {
                handle.getConnection().commit();
            } catch (SQLException failure) {
                throw SqlFailures.atCommit(failure);
            }
        }

        @Override
        public void rollback() {
            try {
                handle.getConnection().rollback();
            } catch (SQLException failure) {
                throw SqlFailures.translated(failure);
            }
        }

        @Override
        public void close() {
            try (handle) {
                if (autoCommit) {
                    handle.getConnection().setAutoCommit(true);
                }
            } catch (SQLException | JdbiException broken) {
                // What became of the work is known by now, and the pool finds out about the connection by itself.
            }
        }
    }
}
