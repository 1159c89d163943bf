package io.planner360.jdbi.internal;

import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.domain.shared.PlannerException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a failure of the database means to those who know nothing of databases. */
final class SqlFailures {
    /** Connection, operator intervention, lack of resources, lost races for locks and snapshots. */
    private static final List<String> PASSING = List.of("08", "57P0", "53", "40001", "40P01", "55P03");

    /** Of these it is known that nothing was committed. */
    private static final List<String> UNDONE = List.of("40001", "40P01", "53");

    private static final String UNIQUE_VIOLATION = "23505";

    private SqlFailures() {}

    /** The exception that callers of ports are promised; ours and the programmer's pass unchanged. */
    static RuntimeException translated(RuntimeException failure) {
        if (!(failure instanceof JdbiException)) {
            return failure;
        }
        SQLException sql = sqlException(failure);
        if (sql != null) {
            return of(sql);
        }
        return failure instanceof ConnectionException
                ? new PersistenceUnavailable("The database could not be reached.", failure)
                : new PlannerException("The database's answer could not be read.", failure);
    }

    /** True if what was to be stored is there already under the unique constraint of this name. */
    static boolean breaksUnique(RuntimeException failure, String constraint) {
        return sqlException(failure) instanceof PSQLException server
                && UNIQUE_VIOLATION.equals(server.getSQLState())
                && server.getServerErrorMessage() != null
                && constraint.equals(server.getServerErrorMessage().getConstraint());
    }

    static PlannerException translated(SQLException failure) {
        return of(failure);
    }

    /**
     * A connection that is lost while committing leaves open what became of the work, and so it must not look
     * like something that may simply be done again.
     */
    static PlannerException atCommit(SQLException failure) {
        PlannerException known = of(failure);
        boolean undone = UNDONE.stream().anyMatch(state(failure)::startsWith);
        return !known.isRetryable() || undone
                ? known
                : new PlannerException(
                        "The database did not say whether it committed; look before trying again.", failure);
    }

    private static PlannerException of(SQLException sql) {
        String state = state(sql);
        boolean passing = PASSING.stream().anyMatch(state::startsWith)
                || sql instanceof SQLTransientException
                || sql instanceof SQLRecoverableException;
        return passing
                ? new PersistenceUnavailable("The database is not available for now (" + state + ").", sql)
                : new PlannerException("The database refused (" + state + constraint(sql) + ").", sql);
    }

    private static String state(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? "no state" : state;
    }

    private static String constraint(SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException server ? server.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? "" : ", " + message.getConstraint();
    }

    private static @Nullable SQLException sqlException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BatchUpdateException batch && batch.getNextException() != null) {
                // The batch's own message repeats what was to be stored.
                return batch.getNextException();
            }
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
