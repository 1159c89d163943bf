package io.planner360.jdbi.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;

/** Binds by settings that end with the transaction, in one round trip or in that of the first statement. */
final class SettingsBinder implements TenantBinder {
    // OFFSET 0 keeps the subselect apart, so that it reads the settings before they change.
    private static final String BIND = """
            SELECT before.role, before.organization, before.isolation,
                   set_config('role', :role, true),
                   set_config('planner.organization_id', :organization, true)
            FROM (SELECT current_setting('role') AS role,
                         coalesce(current_setting('planner.organization_id', true), '') AS organization,
                         current_setting('transaction_isolation') AS isolation
                  OFFSET 0) AS before
            """;

    private static final String BIND_FIRST = """
            SELECT set_config('role', :plannerRole, true),
                   set_config('planner.organization_id', :plannerOrganization, true),
                   current_setting('transaction_isolation');
            """;

    private static final int ISOLATION = 3;

    @Override
    public <S extends SqlStatement<S>> S bindWith(Binding wanted, String sql, Function<String, S> made) {
        return made.apply(BIND_FIRST + sql)
                .bind("plannerRole", wanted.role())
                .bind("plannerOrganization", wanted.organization())
                .addCustomizer(new PastTheBinding());
    }

    /** Leaves the result of the statement proper as the one that is read. */
    private static final class PastTheBinding implements StatementCustomizer {
        @Override
        public void afterExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            try (ResultSet bound = statement.getResultSet()) {
                bound.next();
                requireReadCommitted(bound.getString(ISOLATION));
            }
            statement.getMoreResults();
        }
    }

    @Override
    public Binding bind(Handle handle, Binding wanted) {
        return handle.createQuery(BIND)
                .bind("role", wanted.role())
                .bind("organization", wanted.organization())
                .map((row, context) -> {
                    requireReadCommitted(row.getString("isolation"));
                    return new Binding(row.getString("role"), row.getString("organization"));
                })
                .one();
    }

    private static void requireReadCommitted(String isolation) {
        if (!isolation.startsWith("read ")) {
            throw new IllegalStateException("the transaction must be READ COMMITTED, not " + isolation
                    + ": what is read after waiting for a lock must be what holds then");
        }
    }
}
