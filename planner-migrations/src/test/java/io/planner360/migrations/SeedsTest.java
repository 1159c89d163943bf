package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.migrations.PlannerSchema.Mode;
import io.planner360.migrations.PlannerSeeds.Applied;
import io.planner360.migrations.PlannerSeeds.Environment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.Extension.class)
class SeedsTest {

    static final String ALL_ROWS =
            "SELECT kind, code, position, text, description, seeded FROM standards ORDER BY 1, 3";

    private final PostgresServer server;

    SeedsTest(PostgresServer server) {
        this.server = server;
    }

    @Test
    void the_list_of_seeds_is_what_liquibase_applies() {
        TestDatabase database = server.migrated();
        seed(database, Environment.DEV);

        List<String> applied = database.query(
                "SELECT id || ' ' || contexts || ' ' || CASE contexts WHEN 'dev' THEN '-' ELSE md5sum END FROM "
                        + LiquibaseRun.HISTORY + " WHERE contexts <> '' ORDER BY orderexecuted");

        assertThat(Changelog.bundled().seeds())
                .as("%s must read:%n%s%n", Changelog.SEEDS, String.join("\n", applied))
                .extracting(seed ->
                        seed.id() + " " + seed.environment().name().toLowerCase(Locale.ROOT) + " " + seed.checksum())
                .isEqualTo(applied);
    }

    @Test
    void a_migration_applies_no_seed_and_misses_none() {
        TestDatabase database = server.empty();
        PostgresServer.apply(database);

        assertThat(database.query(ALL_ROWS)).isEmpty();
        assertThat(database.query("SELECT id FROM organizations")).isEmpty();
        assertThat(PlannerSchema.on(database.dataSource()).ensure()).isZero();
        assertThat(PlannerSeeds.on(database.dataSource()).environment()).isEmpty();
    }

    @Test
    void production_gets_its_standards_and_nobody() {
        TestDatabase database = server.migrated();

        Applied applied = seed(database, Environment.PROD);

        assertThat(applied.in("standards")).isEqualTo(24);
        assertThat(applied.rows()).hasSize(1);
        assertThat(database.query("SELECT kind, count(*) FROM standards GROUP BY 1 ORDER BY 1"))
                .containsExactly("competency_category|8", "resource_type|10", "setting|6");
        assertThat(database.query("SELECT id FROM users")).isEmpty();
        assertThat(PlannerSeeds.on(database.dataSource()).environment()).contains(Environment.PROD);
        assertThat(PlannerSchema.on(database.dataSource()).mode(Mode.APPLY).ensure())
                .isZero();
    }

    @Test
    void a_second_time_changes_nothing_not_even_what_was_edited() {
        TestDatabase database = server.migrated();
        seed(database, Environment.PROD);
        database.execute(
                "UPDATE standards SET text = 'Handiwork', seeded = false WHERE code = 'craft'",
                "DELETE FROM standards WHERE code = 'certificate'");
        List<String> before = database.query(ALL_ROWS);

        assertThat(seed(database, Environment.PROD)).isEqualTo(new Applied(List.of(), List.of()));
        assertThat(database.query(ALL_ROWS)).isEqualTo(before);
    }

    @Test
    void what_a_host_had_put_there_stays() {
        TestDatabase database = server.migrated();
        database.execute("INSERT INTO standards VALUES ('resource_type', 'course', 7, 'Kurs', '', false)");

        assertThat(seed(database, Environment.PROD).in("standards")).isEqualTo(23);
        assertThat(database.query("SELECT text FROM standards WHERE code = 'course'"))
                .containsExactly("Kurs");
    }

    @Test
    void production_never_gets_development_data() {
        TestDatabase database = server.migrated();
        seed(database, Environment.PROD);

        assertThatThrownBy(() -> seed(database, Environment.DEV))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("seeded for production");
        assertThat(database.query("SELECT id FROM organizations")).isEmpty();
    }

    @Test
    void a_database_with_organizations_of_its_own_gets_no_development_data() {
        TestDatabase database = server.migrated();
        Tenant.stored(1, database);

        assertThatThrownBy(() -> seed(database, Environment.DEV))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("organizations of its own");
        assertThat(seed(database, Environment.PROD).in("standards")).isEqualTo(24);
    }

    @Test
    void a_database_for_development_does_not_become_one_for_production() {
        TestDatabase database = server.migrated();
        seed(database, Environment.DEV);

        assertThat(PlannerSeeds.on(database.dataSource()).environment()).contains(Environment.DEV);
        assertThat(seed(database, Environment.DEV)).isEqualTo(new Applied(List.of(), List.of()));
        assertThat(PlannerSeeds.on(database.dataSource()).samples())
                .extracting(SampleOrganization::name)
                .containsExactly("Kestrel Maps", "Lindenau Hospital");
        assertThatThrownBy(() -> seed(database, Environment.PROD))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("development data");
    }

    @Test
    void a_schema_that_is_not_up_to_date_is_refused() {
        assertThatThrownBy(() -> seed(server.empty(), Environment.PROD))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("not up to date");
    }

    @Test
    void an_edited_seed_is_noticed_and_development_data_may_be_of_another_version() {
        TestDatabase database = server.migrated();
        seed(database, Environment.DEV);
        List<String> standards = List.of(
                "UPDATE planner_schema_changes SET md5sum = '9:0' WHERE contexts = 'dev'",
                "UPDATE planner_schema_changes SET md5sum = '9:0' WHERE contexts = 'prod'");

        database.execute(standards.get(0));
        assertThat(seed(database, Environment.DEV).seeds()).isEmpty();
        assertThat(PlannerSchema.on(database.dataSource()).ensure()).isZero();

        database.execute(standards.get(1));
        assertThatThrownBy(() -> seed(database, Environment.DEV))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("edited");
    }

    @Test
    void seeds_can_be_taken_back_and_put_in_again() {
        TestDatabase database = server.migrated();
        List<String> seeds = seed(database, Environment.DEV).seeds();
        List<String> standards = database.query(ALL_ROWS);
        List<String> people = database.query("SELECT id, email FROM users ORDER BY 1");

        PostgresServer.takeBack(database, seeds.size());

        assertThat(database.query(ALL_ROWS)).isEmpty();
        assertThat(database.query("SELECT id FROM users UNION ALL SELECT id FROM organizations"))
                .isEmpty();
        assertThat(PlannerSeeds.on(database.dataSource()).environment()).isEqualTo(Optional.empty());
        assertThat(seed(database, Environment.DEV).seeds()).isEqualTo(seeds);
        assertThat(database.query(ALL_ROWS)).isEqualTo(standards);
        assertThat(database.query("SELECT id, email FROM users ORDER BY 1")).isEqualTo(people);
    }

    static Applied seed(TestDatabase database, Environment environment) {
        return PlannerSeeds.on(database.dataSource()).apply(environment);
    }
}
