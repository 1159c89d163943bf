package io.planner360.jdbi.internal;

import io.planner360.domain.shared.OrganizationId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** Statements of one unit of work; {@code :organization} stands for its tenant in each of them. */
public final class BoundSql {
    /** Not greater than any id: where the first part of a list begins. */
    public static final UUID LOWEST_ID = new UUID(0, 0);

    private static final int ROWS_AT_ONCE = 500;

    private final Handle handle;
    private final Optional<OrganizationId> tenant;
    private final Beginning beginning;
    private final Map<Object, Object> seen;
    private final Consumer<Cursor<?>> opened;

    BoundSql(
            Handle handle,
            Optional<OrganizationId> tenant,
            Beginning beginning,
            Map<Object, Object> seen,
            Consumer<Cursor<?>> opened) {
        this.handle = handle;
        this.tenant = tenant;
        this.beginning = beginning;
        this.seen = seen;
        this.opened = opened;
    }

    /** A statement that returns rows. */
    public Query query(String sql) {
        Query query = beginning.first(sql, text -> handle.createQuery(text));
        return bound(query);
    }

    /** A statement that returns how many rows it changed. */
    public Update update(String sql) {
        Update update = beginning.first(sql, text -> handle.createUpdate(text));
        return bound(update);
    }

    /** A statement without parameters, which says nothing of rows. */
    public int run(String sql) {
        beginning.bind();
        return handle.execute(sql);
    }

    /** One statement for many rows, sent together; returns how many rows it changed. */
    public <T> int batch(String sql, Collection<T> rows, BiConsumer<? super PreparedBatch, ? super T> binder) {
        if (rows.isEmpty()) {
            return 0;
        }
        beginning.bind();
        PreparedBatch batch = handle.prepareBatch(sql);
        for (T row : rows) {
            binder.accept(bound(batch), row);
            batch.add();
        }
        return Arrays.stream(batch.execute()).sum();
    }

    /** Rows in constant memory. */
    public <T> Stream<T> stream(Query query, RowMapper<T> mapper) {
        Cursor<T> cursor =
                new Cursor<>(query.setFetchSize(ROWS_AT_ONCE).map(mapper).iterator());
        opened.accept(cursor);
        return cursor.stream();
    }

    /** The row of the second of two statements, which travel together and run one after the other. */
    public <T> Optional<T> second(Query both, RowMapper<T> mapper) {
        return both.execute((prepared, context) -> {
            PreparedStatement statement = prepared.get();
            if (!statement.getMoreResults()) {
                throw new IllegalStateException("the second statement returned no rows");
            }
            try (context;
                    ResultSet row = statement.getResultSet()) {
                return row.next() ? Optional.of(mapper.map(row, context)) : Optional.empty();
            }
        });
    }

    /** Runs the changes, and keeps what they did if the outcome says so; otherwise it is as if they had not run. */
    public <T> T savepoint(Supplier<T> changes, Predicate<? super T> keep) {
        beginning.bind();
        Connection connection = handle.getConnection();
        try {
            Savepoint before = connection.setSavepoint();
            T outcome = changes.get();
            if (!keep.test(outcome)) {
                connection.rollback(before);
            }
            connection.releaseSavepoint(before);
            return outcome;
        } catch (SQLException failure) {
            throw SqlFailures.translated(failure);
        }
    }

    /** Runs the change; empty, and as if it had not run, where it breaks the unique constraint of this name. */
    public <T> Optional<T> unlessTaken(String constraint, Supplier<T> change) {
        beginning.bind();
        Connection connection = handle.getConnection();
        try {
            Savepoint before = connection.setSavepoint();
            Optional<T> outcome;
            try {
                outcome = Optional.of(change.get());
            } catch (JdbiException failure) {
                if (!SqlFailures.breaksUnique(failure, constraint)) {
                    throw failure;
                }
                connection.rollback(before);
                outcome = Optional.empty();
            }
            connection.releaseSavepoint(before);
            return outcome;
        } catch (SQLException failure) {
            throw SqlFailures.translated(failure);
        }
    }

    /** Does a query's work with the sight of {@link Binding#SYSTEM}, which is above the tenants. */
    public <T> T asSystem(Supplier<T> work) {
        return beginning.as(Binding.of(Optional.empty()), work);
    }

    /** What one statement of the unit of work has seen on the way and saves another, by what it is about. */
    public Map<Object, Object> seen() {
        return seen;
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
