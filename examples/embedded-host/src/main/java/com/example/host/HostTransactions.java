package com.example.host;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The host's own transactions, one a thread; a framework's transaction manager would stand here. */
public final class HostTransactions {
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final DataSource dataSource;

    public HostTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What the host does within a transaction. */
    @FunctionalInterface
    public interface Work {
        void on(Connection connection) throws SQLException;
    }

    /** Commits when the work ends, rolls everything back when it throws. */
    public void run(Work work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                current.remove();
            }
        }
    }

    /** The connection of this thread's transaction: what the planner joins. */
    public Optional<Connection> current() {
        return Optional.ofNullable(current.get());
    }
}
