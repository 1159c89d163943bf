package io.planner360.jdbi.internal;

import org.jdbi.v3.core.Handle;

/** Binds by settings that end with the transaction, in one round trip. */
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
