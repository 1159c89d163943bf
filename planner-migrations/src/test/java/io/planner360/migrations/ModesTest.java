package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.migrations.PlannerSchema.Mode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

@ExtendWith(PostgresServer.Extension.class)
class ModesTest {

    private static final int ALL = Changelog.bundled().checksums().size();

    private final PostgresServer server;

    ModesTest(PostgresServer server) {
        this.server = server;
    }

    @Test
    void apply_makes_an_empty_database_complete_and_leaves_a_complete_one_alone() {
        TestDatabase database = server.empty();

        assertThat(ensure(database, Mode.APPLY)).isEqualTo(ALL);
        assertThat(ensure(database, Mode.VALIDATE)).isZero();
        assertThat(ensure(database, Mode.APPLY)).isZero();
    }

    @Test
    void apply_on_a_complete_database_takes_one_connection_and_no_lock() {
        AtomicInteger connections = new AtomicInteger();
        TestDatabase database = server.migrated();
        DataSource counting = new PGSimpleDataSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
                connections.incrementAndGet();
                return super.getConnection(database.login(), null);
            }
        };
        ((PGSimpleDataSource) counting).setUrl(database.url());

        PlannerSchema.on(counting).mode(Mode.APPLY).ensure();

        assertThat(connections).hasValue(1);
    }

    @Test
    void apply_adds_what_is_missing() {
        TestDatabase database = withoutTheLast(3);

        assertThat(ensure(database, Mode.APPLY)).isEqualTo(3);
        assertThat(Catalogue.of(database)).isEqualTo(Catalogue.of(server.migrated()));
    }

    @Test
    void apply_works_in_a_schema_of_its_own() {
        TestDatabase database = server.empty();
        database.execute("CREATE SCHEMA planner");

        PlannerSchema.on(database.dataSource("planner")).mode(Mode.APPLY).ensure();

        assertThat(database.query("SELECT DISTINCT schemaname FROM pg_tables WHERE tablename LIKE 'feedback%'"))
                .containsExactly("planner");
        assertThat(PlannerSchema.on(database.dataSource("planner")).ensure()).isZero();
    }

    @Test
    void a_search_path_without_a_schema_is_refused() {
        assertThatThrownBy(() -> PlannerSchema.on(server.empty().dataSource("nowhere"))
                        .mode(Mode.APPLY)
                        .ensure())
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("search path");
    }

    @Test
    void a_failing_change_leaves_nothing_and_names_its_cause() {
        TestDatabase database = server.empty();
        database.execute("CREATE TABLE feedback_forms (id int)");

        assertThatThrownBy(() -> ensure(database, Mode.APPLY))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("relation \"feedback_forms\" already exists");
        assertThat(database.query("SELECT to_regclass('role_profiles'), to_regclass('feedback_questions')"))
                .containsExactly("null|null");

        database.execute("DROP TABLE feedback_forms");
        ensure(database, Mode.APPLY);
        assertThat(Catalogue.of(database)).isEqualTo(Catalogue.of(server.migrated()));
    }

    @Test
    void validate_is_the_default_and_changes_nothing() {
        TestDatabase database = server.empty();

        assertThatThrownBy(() -> PlannerSchema.on(database.dataSource()).ensure())
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining(ALL + " changes have not been applied (20261102_080000_shared_roles and others)")
                .hasMessageContaining("APPLY");
        assertThat(database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
                .isEmpty();
    }

    @Test
    void validate_names_what_is_missing() {
        assertThatThrownBy(() -> ensure(withoutTheLast(1), Mode.VALIDATE))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("1 change has not been applied (" + last() + ")");
    }

    @Test
    void a_newer_database_is_refused_in_both_modes() {
        TestDatabase database = server.migrated();
        database.execute("UPDATE planner_schema_changes SET id = '20991231_000000_future' WHERE id = '" + last() + "'");

        for (Mode mode : List.of(Mode.APPLY, Mode.VALIDATE)) {
            assertThatThrownBy(() -> ensure(database, mode))
                    .isInstanceOf(PlannerSchemaException.class)
                    .hasMessageContaining("newer than this library")
                    .hasMessageContaining("20991231_000000_future");
        }
    }

    @Test
    void an_edited_change_is_refused_in_both_modes() {
        TestDatabase database = server.migrated();
        database.execute("UPDATE planner_schema_changes SET md5sum = '9:0' WHERE id = '" + last() + "'");

        for (Mode mode : List.of(Mode.APPLY, Mode.VALIDATE)) {
            assertThatThrownBy(() -> ensure(database, mode))
                    .isInstanceOf(PlannerSchemaException.class)
                    .hasMessageContaining("1 change has been edited")
                    .hasMessageContaining(last());
        }
    }

    @Test
    void none_does_not_even_connect() {
        assertThat(PlannerSchema.on(new PGSimpleDataSource()).mode(Mode.NONE).ensure())
                .isZero();
    }

    @Test
    void a_database_that_does_not_answer_is_one_clear_exception() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://localhost:1/nowhere");

        assertThatThrownBy(() -> PlannerSchema.on(nowhere).ensure())
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("Could not read the state of the schema");
    }

    private TestDatabase withoutTheLast(int count) {
        TestDatabase database = server.migrated();
        PostgresServer.takeBack(database, count);
        return database;
    }

    private static String last() {
        return List.copyOf(Changelog.bundled().checksums().keySet()).get(ALL - 1);
    }

    private static int ensure(TestDatabase database, Mode mode) {
        return PlannerSchema.on(database.dataSource()).mode(mode).ensure();
    }
}
