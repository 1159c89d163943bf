package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Migrations by logins that are no superusers, on a server whose roles come and go. */
@Tag("postgresql-15")
class LoginsTest {

    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = new PostgresServer();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void forget() {
        server.dropDatabases();
        server.postgres()
                .execute("DROP ROLE IF EXISTS planner_app, planner_system, owner_of_one, owner_of_two, application");
    }

    @Test
    void an_owner_who_may_make_roles_migrates_and_works() {
        TestDatabase database = ownedBy("owner_of_one", "CREATEROLE");

        PostgresServer.apply(database);

        assertThat(database.query("SET LOCAL ROLE planner_app", "SELECT count(*) FROM competencies"))
                .containsExactly("0");
        assertThat(database.query("SET LOCAL ROLE planner_system", "SELECT count(*) FROM users"))
                .containsExactly("0");
        assertThat(database.query("SELECT rolname FROM pg_roles WHERE rolname LIKE 'planner\\_%' AND NOT rolcanlogin"
                        + " AND NOT rolsuper AND NOT rolbypassrls ORDER BY 1"))
                .containsExactly("planner_app", "planner_system");
    }

    @Test
    void an_owner_who_may_not_make_roles_is_told_what_an_administrator_does() {
        TestDatabase database = ownedBy("owner_of_one", "NOCREATEROLE");

        assertThatThrownBy(() -> PostgresServer.apply(database))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("CREATE ROLE planner_app NOLOGIN")
                .hasMessageContaining("GRANT planner_app, planner_system TO");
        assertThat(database.query("SELECT to_regclass('planner_schema_changes')"))
                .containsExactly("null");

        server.postgres()
                .execute(
                        "CREATE ROLE planner_app NOLOGIN",
                        "CREATE ROLE planner_system NOLOGIN",
                        "GRANT planner_app, planner_system TO owner_of_one");
        assertThat(PostgresServer.apply(database))
                .isEqualTo(Changelog.bundled().checksums().size());
    }

    @Test
    void a_login_that_is_no_member_of_the_roles_is_told_so() {
        PostgresServer.apply(server.empty());
        TestDatabase database = ownedBy("owner_of_one", "NOCREATEROLE");

        assertThatThrownBy(() -> PostgresServer.apply(database))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("not a member of the roles planner_app, planner_system");
    }

    @Test
    void the_application_may_have_another_login_than_the_migration() {
        TestDatabase database = server.empty();
        PostgresServer.apply(database);
        server.postgres().execute("CREATE ROLE application LOGIN");
        PlannerSchema asApplication =
                PlannerSchema.on(database.as("application").dataSource());

        assertThatThrownBy(asApplication::ensure)
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("planner_app");

        server.postgres().execute("GRANT planner_app, planner_system TO application");
        assertThat(asApplication.ensure()).isZero();
        assertThat(asApplication.mode(PlannerSchema.Mode.APPLY).ensure()).isZero();
    }

    @Test
    void a_login_that_may_not_make_tables_is_told_why() {
        PostgresServer.apply(server.empty());
        TestDatabase database = server.empty();
        server.postgres().execute("CREATE ROLE application LOGIN", "GRANT planner_app, planner_system TO application");

        assertThatThrownBy(() -> PostgresServer.apply(database.as("application")))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void a_later_migration_can_be_made_by_an_owner_on_filled_tables() {
        TestDatabase database = ownedBy("owner_of_one", "CREATEROLE");
        PostgresServer.apply(database);
        Tenant.stored(1, database.as("postgres"));

        PostgresServer.takeBack(database, 3);
        assertThat(PostgresServer.apply(database)).isEqualTo(3);
    }

    @Test
    void two_databases_of_one_server_can_be_migrated_at_once() throws Exception {
        for (int round = 0; round < 2; round++) {
            forget();
            TestDatabase one = ownedBy("owner_of_one", "SUPERUSER");
            TestDatabase two = ownedBy("owner_of_two", "SUPERUSER");
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Callable<Integer>> migrations =
                        List.of(() -> PostgresServer.apply(one), () -> PostgresServer.apply(two));
                for (Future<Integer> migration : threads.invokeAll(migrations)) {
                    assertThat(migration.get())
                            .isEqualTo(Changelog.bundled().checksums().size());
                }
            } finally {
                threads.shutdown();
            }
        }
    }

    private static TestDatabase ownedBy(String login, String attributes) {
        TestDatabase database = server.empty();
        server.postgres()
                .execute(
                        "CREATE ROLE " + login + " LOGIN " + attributes,
                        "ALTER DATABASE " + database.name() + " OWNER TO " + login);
        return database.as(login);
    }
}
