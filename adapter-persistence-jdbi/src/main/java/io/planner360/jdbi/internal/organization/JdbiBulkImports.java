package io.planner360.jdbi.internal.organization;

import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.BulkImports;
import io.planner360.domain.organization.ImportName;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** The table {@code bulk_imports}; lines are remembered in a temporary one. */
final class JdbiBulkImports implements BulkImports {
    private static final String OPEN = """
            INSERT INTO bulk_imports (organization_id, kind, scope, import_key, checksum, rows_done, is_finished)
            VALUES (:organization, :kind, :scope, :key, :checksum, :rowsDone, :finished)
            ON CONFLICT ON CONSTRAINT bulk_imports_pk DO NOTHING
            """;

    private static final String FIND = """
            SELECT checksum, rows_done, is_finished
            FROM bulk_imports
            WHERE organization_id = :organization AND kind = :kind AND scope = :scope AND import_key = :key
            """;

    private static final String UPDATE = """
            UPDATE bulk_imports
            SET rows_done = :rowsDone, is_finished = :finished
            WHERE organization_id = :organization AND kind = :kind AND scope = :scope AND import_key = :key
            """;

    private static final String REMEMBER = """
            CREATE TEMPORARY TABLE bulk_import_lines (
                thing text COLLATE "C" PRIMARY KEY, line bigint NOT NULL) ON COMMIT DROP
            """;

    // The statement sees what was there before it.
    private static final String LINES = """
            WITH given AS (
                SELECT thing, line FROM unnest(:things, :lines) AS given (thing, line)
            ), added AS (
                INSERT INTO bulk_import_lines SELECT thing, line FROM given ON CONFLICT DO NOTHING
            )
            SELECT thing, known.line FROM given JOIN bulk_import_lines known USING (thing)
            """;

    private final Session session;

    JdbiBulkImports(Session session) {
        this.session = session;
    }

    @Override
    public Optional<BulkImport> find(ImportName name) {
        return session.inTenant(sql -> found(sql.query(FIND), name));
    }

    @Override
    public BulkImport open(BulkImport begun) {
        return session.inTenant(sql -> {
            bound(sql.update(OPEN), begun).bind("checksum", begun.checksum()).execute();
            return found(sql.query(FIND + "FOR UPDATE"), begun.name()).orElseThrow();
        });
    }

    @Override
    public void update(BulkImport changed) {
        int stored = session.inTenant(sql -> bound(sql.update(UPDATE), changed).execute());
        if (stored == 0) {
            throw new StaleAggregate("import " + changed.name().key(), 1);
        }
    }

    private static <S extends SqlStatement<S>> S bound(S statement, BulkImport bulk) {
        return named(statement, bulk.name()).bind("rowsDone", bulk.rowsDone()).bind("finished", bulk.finished());
    }

    private static <S extends SqlStatement<S>> S named(S statement, ImportName name) {
        return statement
                .bind("kind", EnumText.of(name.kind()))
                .bind("scope", name.scope())
                .bind("key", name.key());
    }

    private static Optional<BulkImport> found(Query query, ImportName name) {
        return named(query, name).map((row, context) -> bulkImport(name, row)).findOne();
    }

    private static BulkImport bulkImport(ImportName name, ResultSet row) throws SQLException {
        return new BulkImport(name, row.getString("checksum"), row.getLong("rows_done"), row.getBoolean("is_finished"));
    }

    @Override
    public FirstLines rememberLines() {
        session.inTenant(sql -> sql.run(REMEMBER));
        return new TemporaryLines(session);
    }

    private record TemporaryLines(Session session) implements FirstLines {
        @Override
        public Map<String, Long> remember(Map<String, Long> lines) {
            Map<String, Long> known = new HashMap<>();
            List<Map.Entry<String, Long>> given = List.copyOf(lines.entrySet());
            session.inTenant(sql -> before(sql, given)).forEach(line -> known.put(line.getKey(), line.getValue()));
            return Map.copyOf(known);
        }

        private static List<Map.Entry<String, Long>> before(BoundSql sql, List<Map.Entry<String, Long>> given) {
            return sql.query(LINES)
                    .bind("things", SqlArray.texts(given, Map.Entry::getKey))
                    .bind("lines", SqlArray.longs(given, Map.Entry::getValue))
                    .map((row, context) -> Map.entry(row.getString("thing"), row.getLong("line")))
                    .list();
        }

        @Override
        public void close() {
            session.inTenant(sql -> sql.run("DROP TABLE bulk_import_lines"));
        }
    }
}
