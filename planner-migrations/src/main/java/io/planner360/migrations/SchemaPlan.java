package io.planner360.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** What would be run, as a script. It refuses a schema with another history than that which it was made for. */
final class SchemaPlan {

    private final DataSource dataSource;
    private final Changelog changelog;

    SchemaPlan(DataSource dataSource, Changelog changelog) {
        this.dataSource = dataSource;
        this.changelog = changelog;
    }

    Optional<String> ofMigration(Optional<String> tag) {
        return made((connection, history) -> {
            SchemaState state = SchemaState.read(connection, changelog);
            tag.ifPresent(name -> history.refuseTaken(name, !state.isComplete()));
            if (state.isComplete() && tag.isEmpty()) {
                return Optional.empty();
            }
            if (state.isComplete()) {
                String naming = History.tagging(tag.get()) + ";\n";
                return Optional.of(script("names the schema as it is", connection.getSchema(), "", naming, history));
            }
            String last = LiquibaseRun.GRANT_HISTORY + ";\n" + SchemaRoles.joining()
                    + Release.tag(tag, Release.version(), history)
                            .map(name -> History.tagging(name) + ";\n")
                            .orElse("");
            return Optional.of(script(
                    "applies " + counted(state.missing().size()),
                    connection.getSchema(),
                    new LiquibaseRun(connection).updateSql(),
                    last,
                    history));
        });
    }

    Optional<String> ofRollback(RollbackTarget target) {
        return made((connection, history) -> {
            int count = history.since(target);
            return count == 0
                    ? Optional.empty()
                    : Optional.of(script(
                            "takes back " + counted(count),
                            connection.getSchema(),
                            new LiquibaseRun(connection).rollbackSql(count),
                            "",
                            history));
        });
    }

    private interface Work {
        Optional<String> on(Connection connection, History history) throws SQLException;
    }

    private Optional<String> made(Work work) {
        try (Connection connection = dataSource.getConnection()) {
            SchemaState.read(connection, changelog).refuseForeign();
            return work.on(
                    connection, History.read(connection, changelog.checksums().keySet()));
        } catch (SQLException e) {
            throw new PlannerSchemaException("The plan could not be made: " + e.getMessage(), e);
        }
    }

    private static String script(String what, String schema, String changes, String last, History history) {
        return String.format(
                Locale.ROOT, """
                -- Planner360: %s, in one transaction.
                -- Run it as the owner of the schema: psql --set ON_ERROR_STOP=1 --file THIS_FILE

                BEGIN;
                SET LOCAL search_path TO "%s";
                SET LOCAL TIME ZONE 'UTC';
                SELECT pg_advisory_xact_lock(hashtextextended('planner360.schema.' || current_schema(), 0));
                %s
                %s
                %sCOMMIT;
                """, what, schema.replace("\"", "\"\""), guard(history), changes.strip(), last);
    }

    private static String guard(History history) {
        int known = history.changes().size();
        return String.format(Locale.ROOT, """
                DO $$
                DECLARE
                    applied bigint := 0;
                BEGIN
                    IF to_regclass(quote_ident(current_schema()) || '.%1$s') IS NOT NULL THEN
                        SELECT count(*) INTO applied FROM %1$s;
                    END IF;
                    IF applied <> %2$d THEN
                        RAISE EXCEPTION 'This plan was made for a schema with %2$d changes in its history, not %%.'
                            ' Make a new one.', applied;
                    END IF;
                END
                $$;
                """, LiquibaseRun.HISTORY, known);
    }

    private static String counted(int changes) {
        return changes + (changes == 1 ? " change" : " changes");
    }
}
