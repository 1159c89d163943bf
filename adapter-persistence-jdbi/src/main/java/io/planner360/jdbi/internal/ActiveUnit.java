package io.planner360.jdbi.internal;

import io.planner360.domain.shared.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One outermost unit of work, from its beginning to its end. Stays on its thread. */
final class ActiveUnit {
    private final Optional<OrganizationId> tenant;
    private final Transaction transaction;
    private final Beginning beginning;
    private final Map<Object, Object> seen = new HashMap<>();
    private final List<Cursor<?>> cursors = new ArrayList<>();
    private boolean mustRollBack;

    ActiveUnit(Optional<OrganizationId> tenant, Transaction transaction, TenantBinder binder) {
        this.tenant = tenant;
        this.transaction = transaction;
        this.beginning = new Beginning(transaction.handle(), binder, transaction.unbound());
    }

    Optional<OrganizationId> tenant() {
        return tenant;
    }

    BoundSql sql() {
        return new BoundSql(transaction.handle(), tenant, beginning, seen, cursors::add);
    }

    /** Called where a part of the work failed: the whole of it cannot be kept any more. */
    void markForRollback() {
        mustRollBack = true;
    }

    void commit() {
        if (mustRollBack) {
            throw new IllegalStateException("a part of this unit of work was refused or failed, so it cannot be kept");
        }
        cursors.forEach(Cursor::close);
        transaction.commit();
    }

    void rollback() {
        try {
            cursors.forEach(Cursor::close);
        } finally {
            transaction.rollback();
        }
    }

    void close() {
        transaction.close();
    }
}
