package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.migrations.PlannerSchema.Mode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The script of a migration or a rollback does the same. */
@ExtendWith(PostgresServer.Extension.class)
class PlanTest {

    private static final List<String> CHANGES =
            List.copyOf(Changelog.bundled().checksums().keySet());

    private final PostgresServer server;

    PlanTest(PostgresServer server) {
        this.server = server;
    }

    @Tag("postgresql-15")
    @Test
    void run_on_an_empty_database_it_makes_the_same_schema_with_the_same_history() {
        TestDatabase database = server.empty();
        String plan = schema(database).plan().orElseThrow();
        assertThat(Catalogue.of(database)).isEqualTo(Catalogue.of(server.empty()));

        database.execute(plan);

        TestDatabase migrated = server.migrated();
        assertThat(Catalogue.of(database)).isEqualTo(Catalogue.of(migrated));
        assertThat(history(database)).isEqualTo(history(migrated));
        assertThat(schema(database).ensure()).isZero();
        assertThat(schema(database).plan()).isEmpty();
    }

    @Test
    void it_holds_what_is_missing_and_no_more_and_runs_once() {
        TestDatabase database = server.migrated();
        PostgresServer.takeBack(database, 3);

        String plan = schema(database).tag("by-hand").plan().orElseThrow();

        assertThat(plan).contains("applies 3 changes").doesNotContain("CREATE TABLE organizations", "jdbc:");
        database.execute(plan);
        assertThat(Catalogue.of(database)).isEqualTo(Catalogue.of(server.migrated()));
        assertThat(schema(database).rollback(RollbackTarget.tag("by-hand")).changes())
                .isEmpty();
        assertThatThrownBy(() -> database.execute(plan))
                .hasMessageContaining(
                        "made for a schema with " + (all() - 3) + " changes in its history, not " + all());
    }

    @Test
    void a_plan_that_fails_leaves_the_schema_as_it_was() {
        TestDatabase database = server.migrated();
        int missing = all() - CHANGES.indexOf("20261125_190000_feedback_form_settings");
        PostgresServer.takeBack(database, missing);
        String plan = schema(database).plan().orElseThrow();
        database.execute("ALTER TABLE feedback_forms ADD COLUMN settings int");
        List<String> before = Catalogue.of(database);

        assertThatThrownBy(() -> database.execute(plan)).hasMessageContaining("already exists");

        assertThat(Catalogue.of(database)).isEqualTo(before);
        assertThat(history(database)).hasSize(all() - missing);
    }

    @Test
    void a_rollback_has_a_plan_too() {
        TestDatabase database = server.migrated();

        String plan = schema(database).plan(RollbackTarget.before(3)).orElseThrow();
        database.execute(plan);

        TestDatabase rolledBack = server.migrated();
        PostgresServer.takeBack(rolledBack, 3);
        assertThat(plan).contains("takes back 3 changes");
        assertThat(Catalogue.of(database)).isEqualTo(Catalogue.of(rolledBack));
        assertThat(history(database)).isEqualTo(history(rolledBack));
    }

    @Test
    void it_is_made_for_the_schema_that_was_asked_about() {
        TestDatabase database = server.empty();
        database.execute("CREATE SCHEMA \"Our Planner\"");

        database.execute(
                PlannerSchema.on(database.dataSource("\"Our Planner\"")).plan().orElseThrow());

        assertThat(database.query("SELECT DISTINCT schemaname FROM pg_tables"
                        + " WHERE tablename LIKE 'feedback%' OR tablename LIKE 'planner%'"))
                .containsExactly("Our Planner");
    }

    @Test
    void there_is_none_for_a_database_of_another_version() {
        TestDatabase database = server.migrated();
        database.execute(
                "UPDATE planner_schema_changes SET id = '20991231_000000_future' WHERE orderexecuted = " + all());

        assertThatThrownBy(() -> schema(database).plan()).hasMessageContaining("newer than this library");
        assertThatThrownBy(() -> schema(database).plan(RollbackTarget.before(1)))
                .hasMessageContaining("newer than this library");
    }

    private static PlannerSchema schema(TestDatabase database) {
        return PlannerSchema.on(database.dataSource()).mode(Mode.VALIDATE);
    }

    private static int all() {
        return CHANGES.size();
    }

    private static List<String> history(TestDatabase database) {
        return database.query("SELECT id, author, filename, orderexecuted, md5sum, description, comments, exectype,"
                + " contexts, labels, liquibase FROM planner_schema_changes ORDER BY orderexecuted");
    }
}
