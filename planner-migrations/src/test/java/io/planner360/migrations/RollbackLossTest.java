package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.migrations.Loss.Kind;
import io.planner360.migrations.PlannerSeeds.Environment;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rollback destroys is told before it does, and nothing else is destroyed. */
@ExtendWith(PostgresServer.Extension.class)
class RollbackLossTest {

    private static final String SETTINGS = "20261125_190000_feedback_form_settings";
    private static final String POLICIES = "20261125_180000_feedback_rater_policies";
    private static final String DEACTIVATED = "20261124_082000_organization_deactivated_members";
    private static final String WEIGHTS = "20261125_101000_learning_objective_weights";

    private final PostgresServer server;

    RollbackLossTest(PostgresServer server) {
        this.server = server;
    }

    /** An owner without further rights sees no row of its own tables, and must not take that for nothing. */
    @Tag("postgresql-15")
    @ParameterizedTest
    @ValueSource(strings = {"postgres", "owner_of_losses"})
    void tables_are_told_with_their_rows_and_columns_with_their_values(String login) {
        TestDatabase database = ownedBy(login);
        Tenant.stored(1, database);
        Tenant.stored(2, database);
        database.execute("UPDATE feedback_cycle_targets SET followed_manager_id = NULL WHERE organization_id = '"
                + new Tenant(2).id("organization") + "'");
        List<String> before = Catalogue.of(database);

        Rollback rollback = rollback(database.as(login), before(POLICIES));

        assertThat(rollback.changes())
                .hasSize(changesSince(POLICIES))
                .endsWith(SETTINGS, "20261125_181000_feedback_followed_managers", POLICIES);
        assertThat(rollback.losses())
                .contains(
                        new Loss(
                                Kind.COLUMN,
                                "feedback_forms.settings",
                                count(database, "SELECT count(*) FROM feedback_forms")),
                        new Loss(
                                Kind.COLUMN,
                                "feedback_cycle_targets.followed_manager_id",
                                count(database, "SELECT count(followed_manager_id) FROM feedback_cycle_targets")),
                        new Loss(
                                Kind.TABLE,
                                "feedback_rater_policies",
                                count(database, "SELECT count(*) FROM feedback_rater_policies")))
                .allMatch(loss -> loss.count() > 0);
        assertThat(Catalogue.of(database)).isEqualTo(before);
        assertThat(othersIn(database)).as("connections, and locks with them").isEmpty();

        assertThat(rollback.run()).isEqualTo(changesSince(POLICIES));
        assertThat(database.query("SELECT to_regclass('feedback_rater_policies')"))
                .containsExactly("null");
    }

    @Test
    void what_was_stored_since_the_losses_were_told_is_not_lost() {
        TestDatabase database = ownedBy("owner_of_losses");
        Rollback rollback = rollback(database.as("owner_of_losses"), before(POLICIES));
        assertThat(rollback.losses()).isEmpty();
        Tenant.stored(1, database);
        List<String> before = Catalogue.of(database);

        assertThatThrownBy(rollback::run)
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("something was stored in")
                .hasMessageContaining("nothing was changed");
        assertThat(Catalogue.of(database)).isEqualTo(before);
    }

    @Tag("postgresql-15")
    @Test
    void rows_that_are_changed_are_told() {
        TestDatabase database = server.migrated();
        PostgresServer.takeBack(database, changesSince(DEACTIVATED) - 1);
        Tenant tenant = new Tenant(1);
        database.execute(
                tenant.sql("INSERT INTO organizations (id, name, created_at) VALUES ({organization}, 'One', now())"),
                tenant.sql("INSERT INTO users (id, email, email_key, first_name, last_name, created_at)"
                        + " VALUES ({ann}, 'a@b.cc', 'a@b.cc', 'Ann', 'B', now())"),
                tenant.sql("INSERT INTO user_organizations"
                        + " (organization_id, user_id, display_name, job_title, department, status, version)"
                        + " VALUES ({organization}, {ann}, 'Ann', '', '', 'deactivated', 1)"));

        Rollback rollback = rollback(database, RollbackTarget.before(1));

        assertThat(rollback.losses()).containsExactly(new Loss(Kind.CHANGED_ROWS, "user_organizations", 1));
        assertThat(rollback.losses().get(0)).hasToString("changed in table user_organizations: 1 row");
    }

    /** They may fill what the change made, and are not counted. */
    @ParameterizedTest
    @EnumSource(Environment.class)
    void seeds_go_with_the_changes_that_they_came_after(Environment environment) {
        TestDatabase database = server.migrated();
        List<String> seeds =
                PlannerSeeds.on(database.dataSource()).apply(environment).seeds();
        List<String> stored = Catalogue.of(database);

        Rollback rollback = rollback(database, RollbackTarget.before(1));

        assertThat(rollback.changes())
                .hasSize(seeds.size() + 1)
                .containsAll(seeds)
                .endsWith(last());
        assertThat(rollback.losses()).isNotEmpty();
        assertThat(Catalogue.of(database)).isEqualTo(stored);
        assertThat(rollback.run()).isEqualTo(seeds.size() + 1);
        assertThat(database.query("SELECT id FROM planner_schema_changes")).doesNotContainAnyElementsOf(seeds);
    }

    @Test
    void what_the_earlier_schema_has_no_place_for_is_refused_before_anything_is_changed() {
        TestDatabase database = server.migrated();
        Tenant.stored(1, database);
        List<String> before = Catalogue.of(database);

        assertThatThrownBy(() -> rollback(database, before(WEIGHTS)))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageMatching("The change \\S+ cannot be taken back, and the schema is as it was: .*")
                .hasMessageContaining("is violated by some row.")
                .hasMessageContaining("has no place for something that is stored");
        assertThat(Catalogue.of(database)).isEqualTo(before);
    }

    @Test
    void what_somebody_else_built_on_it_is_refused_and_named() {
        TestDatabase database = server.migrated();
        database.execute("CREATE VIEW ours AS SELECT settings FROM feedback_forms");

        assertThatThrownBy(() -> rollback(database, before(SETTINGS)))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("view ours depends on")
                .hasMessageContaining("drop it yourself")
                .hasMessageNotContaining("CASCADE");
    }

    @Test
    void a_database_of_another_version_is_refused() {
        TestDatabase newer = server.migrated();
        newer.execute("UPDATE planner_schema_changes SET id = '20991231_000000_future' WHERE id = '" + SETTINGS + "'");
        TestDatabase edited = server.migrated();
        edited.execute("UPDATE planner_schema_changes SET md5sum = '9:0' WHERE id = '" + SETTINGS + "'");

        assertThatThrownBy(() -> rollback(newer, RollbackTarget.before(1)))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("newer than this library");
        assertThatThrownBy(() -> rollback(edited, RollbackTarget.before(1)))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("1 change has been edited");
    }

    @Test
    void it_is_not_done_on_another_history_than_it_was_tried_on() {
        TestDatabase database = server.migrated();
        Rollback rollback = rollback(database, RollbackTarget.before(2));
        Rollback other = rollback(database, RollbackTarget.before(1));
        other.run();

        assertThatThrownBy(rollback::run)
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("by somebody else");
        assertThatThrownBy(other::run).isInstanceOf(PlannerSchemaException.class);
    }

    private TestDatabase ownedBy(String login) {
        if (login.equals("postgres")) {
            return server.migrated();
        }
        TestDatabase database = server.empty();
        database.execute(
                "DO $$ BEGIN CREATE ROLE " + login + " LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
                "ALTER SCHEMA public OWNER TO " + login,
                "GRANT ALL ON DATABASE " + database.name() + " TO " + login);
        server.migrated();
        database.execute("GRANT planner_app, planner_system TO " + login, "SELECT 1");
        PostgresServer.apply(database.as(login));
        return database;
    }

    private static Rollback rollback(TestDatabase database, RollbackTarget target) {
        return PlannerSchema.on(database.dataSource()).rollback(target);
    }

    private static RollbackTarget before(String change) {
        return RollbackTarget.before(changesSince(change));
    }

    private static int changesSince(String change) {
        List<String> changes = List.copyOf(Changelog.bundled().checksums().keySet());
        return changes.size() - changes.indexOf(change);
    }

    private static String last() {
        List<String> changes = List.copyOf(Changelog.bundled().checksums().keySet());
        return changes.get(changes.size() - 1);
    }

    private static long count(TestDatabase database, String query) {
        return Long.parseLong(database.query(query).get(0));
    }

    private static List<String> othersIn(TestDatabase database) {
        return database.query(
                "SELECT state, query FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'");
    }
}
