package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.migrations.PlannerSchema.Mode;
import io.planner360.migrations.SchemaDifference.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases with which nothing is wrong, however they came to be. */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
class AsItShouldBeTest {

    private final PostgresServer server;

    AsItShouldBeTest(PostgresServer server) {
        this.server = server;
    }

    @Test
    void a_migrated_one_and_what_was_compared_in_it() {
        SchemaVerification verification = verified(server.migrated());

        assertThat(verification.differences()).isEmpty();
        assertThat(verification.isAsItShouldBe()).isTrue();
        assertThat(verification.notes()).isEmpty();
        assertThat(verification.compared())
                .containsEntry(Kind.CHANGE, Changelog.bundled().checksums().size())
                .containsEntry(Kind.ROLE, 2)
                .hasEntrySatisfying(Kind.TABLE, tables -> assertThat(tables).isGreaterThan(60))
                .containsOnlyKeys(
                        Kind.CHANGE,
                        Kind.ROLE,
                        Kind.TABLE,
                        Kind.COLUMN,
                        Kind.CONSTRAINT,
                        Kind.INDEX,
                        Kind.POLICY,
                        Kind.GRANT,
                        Kind.ROW);
    }

    @Test
    void one_that_a_plain_owner_migrated() {
        TestDatabase database = server.empty();
        login("plain_owner");
        database.execute(
                "ALTER SCHEMA public OWNER TO plain_owner", "GRANT planner_app, planner_system TO plain_owner");
        TestDatabase owned = database.as("plain_owner");
        PostgresServer.apply(owned);

        assertThat(verified(owned).differences()).isEmpty();
        assertThat(verified(database).differences()).isEmpty();
    }

    @Test
    void one_in_a_schema_of_its_own() {
        TestDatabase database = server.empty();
        database.execute("CREATE SCHEMA planner");
        PlannerSchema schema = PlannerSchema.on(database.dataSource("planner"));
        schema.mode(Mode.APPLY).ensure();
        assertThat(schema.verify().differences()).isEmpty();
        PGSimpleDataSource both = database.dataSource("planner,public");
        database.execute("CREATE TABLE public.users (name text)");
        assertThat(PlannerSchema.on(both).verify().differences()).isEmpty();

        database.execute("DROP INDEX planner.idx_users_email");
        SchemaVerification verification = schema.verify();
        assertThat(verification.differences()).hasSize(1);
        assertThat(verification.notes())
                .containsExactly("The statements are for a session with: SET search_path = planner;");
    }

    @Test
    void one_that_is_used_and_looked_after() {
        TestDatabase database = server.migrated();
        Tenant.stored(1, database);
        database.execute("VACUUM ANALYZE");
        database.execute("REINDEX TABLE users");

        assertThat(verified(database).differences()).isEmpty();
    }

    @Test
    void one_that_was_seeded() {
        TestDatabase database = server.migrated();
        int unseeded = verified(database).compared().getOrDefault(Kind.ROW, 0);
        PlannerSeeds.on(database.dataSource()).apply(PlannerSeeds.Environment.PROD);

        assertThat(verified(database).differences()).isEmpty();
        assertThat(verified(database).notes()).isEmpty();
        assertThat(verified(database).compared().getOrDefault(Kind.ROW, 0)).isGreaterThan(unseeded + 20);
    }

    @Test
    void one_that_a_host_has_tuned() {
        TestDatabase database = server.migrated();
        database.execute(
                "ALTER TABLE feedback_ratings SET (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01)",
                "ALTER INDEX idx_users_email SET (fillfactor = 70)",
                "ALTER INDEX users_pk SET (fillfactor = 70)",
                "ALTER TABLE users ALTER COLUMN last_name SET STATISTICS 500",
                "ALTER TABLE feedback_comments ALTER COLUMN text SET STORAGE EXTERNAL",
                "CREATE STATISTICS of_ratings ON organization_id, response_id FROM feedback_ratings",
                "COMMENT ON TABLE users IS 'See the wiki.'",
                "ALTER TABLE users CLUSTER ON users_pk");

        assertThat(verified(database).differences()).isEmpty();
    }

    @Test
    void one_that_was_rolled_back_and_migrated_again() {
        TestDatabase database = server.migrated();
        PostgresServer.takeBack(database, 20);
        PostgresServer.apply(database);

        assertThat(verified(database).differences()).isEmpty();
    }

    @Test
    void one_that_is_seen_through_other_settings() {
        PGSimpleDataSource settings = server.migrated().dataSource("public");
        settings.setOptions("-c quote_all_identifiers=on -c default_transaction_isolation=serializable"
                + " -c DateStyle=German -c standard_conforming_strings=on -c default_transaction_read_only=on");

        assertThat(PlannerSchema.on(settings).verify().differences()).isEmpty();
    }

    @Test
    void one_that_a_login_looks_at_which_may_read_the_history_only() {
        TestDatabase database = server.migrated();
        login("watcher");
        database.execute("GRANT SELECT ON planner_schema_changes TO watcher");

        SchemaVerification verification = verified(database.as("watcher"));

        assertThat(verification.differences()).isEmpty();
        assertThat(verification.notes())
                .containsExactly(
                        "The rows of roles that the library brings were not compared: this login may not read them.",
                        "This login cannot become planner_app and planner_system. If the application is to use it,"
                                + " run: GRANT planner_app, planner_system TO <this login>;");
    }

    @Test
    void one_that_holds_tables_of_the_host() {
        TestDatabase database = server.migrated();
        database.execute(
                "CREATE TABLE badges (user_id uuid REFERENCES users (id), name text)",
                "CREATE SCHEMA sales",
                "CREATE VIEW sales.everybody AS SELECT first_name FROM users",
                "CREATE VIEW sales.own WITH (security_invoker) AS SELECT first_name FROM users");

        SchemaVerification verification = verified(database);

        assertThat(verification.differences()).isEmpty();
        assertThat(verification.notes())
                .containsExactly(
                        "The schema also holds what is not the planner's, and was not looked at: badges.",
                        "These views read the planner's tables with the rights of their owner, and may show the rows of every"
                                + " organization: sales.everybody. A view WITH (security_invoker) does not.");
    }

    @Test
    void one_is_looked_at_within_two_seconds_and_left_as_it_is() {
        TestDatabase database = server.migrated();
        PlannerSchema schema = PlannerSchema.on(database.dataSource());
        List<String> before = Catalogue.of(database);
        schema.verify();
        long start = System.nanoTime();
        schema.verify();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(Catalogue.of(database)).isEqualTo(before);
    }

    private void login(String name) {
        server.postgres()
                .execute("DO $$ BEGIN CREATE ROLE " + name
                        + " LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
    }

    private static SchemaVerification verified(TestDatabase database) {
        return PlannerSchema.on(database.dataSource()).verify();
    }
}
