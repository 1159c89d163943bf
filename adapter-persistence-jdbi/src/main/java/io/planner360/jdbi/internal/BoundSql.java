package io.planner360.jdbi.internal;

import io.planner360.domain.shared.OrganizationId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** Statements of one unit of work; {@code :organization} stands for its tenant in each of them. */
public final class BoundSql {
    private static final int ROWS_AT_ONCE = 500;

    private final Handle handle;
    private final Optional<OrganizationId> tenant;
    private final Consumer<Cursor<?>> opened;

    BoundSql(Handle handle, Optional<OrganizationId> tenant, Consumer<Cursor<?>> opened) {
        this.handle = handle;
        this.tenant = tenant;
        this.opened = opened;
    }

    /** A statement that returns rows. */
    public Query query(String sql) {
        return bound(handle.createQuery(sql));
    }

    /** A statement that returns how many rows it changed. */
    public Update update(String sql) {
        return bound(handle.createUpdate(sql));
    }

    /** Rows in constant memory. */
    public <T> Stream<T> stream(Query query, RowMapper<T> mapper) {
        Cursor<T> cursor =
                new Cursor<>(query.setFetchSize(ROWS_AT_ONCE).map(mapper).iterator());
        opened.accept(cursor);
        return cursor.stream();
    }

    /** The tenant whose unit of work this is. */
    public Optional<OrganizationId> tenant() {
        return tenant;
    }

    private <S extends SqlStatement<S>> S bound(S statement) {
        tenant.ifPresent(organization -> statement.bind("organization", organization.value()));
        return statement;
    }
}
