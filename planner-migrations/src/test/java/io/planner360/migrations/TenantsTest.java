package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two organizations with rows in every table: neither sees nor touches what is the other's. */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
class TenantsTest {

    private static final String AS_APPLICATION = "SET LOCAL ROLE planner_app";

    private static TestDatabase database;
    private static Tenant one;
    private static Tenant other;
    private static List<String> tables;

    @BeforeAll
    static void twoOrganizations(PostgresServer server) {
        database = server.migrated();
        one = Tenant.stored(1, database);
        other = Tenant.stored(2, database);
        tables = database.query("""
                SELECT relname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'organization_id' AND attnotnull
                WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1
                """);
        database.execute(
                "DROP ROLE IF EXISTS house_owner",
                "CREATE ROLE house_owner LOGIN",
                "GRANT planner_app, planner_system TO house_owner",
                "GRANT ALL ON SCHEMA public TO house_owner");
    }

    @Test
    void every_tenant_table_has_rows_of_both() {
        assertThat(tables).hasSizeGreaterThan(20);
        for (String table : tables) {
            assertThat(database.query(count(table))).as(table).containsExactly("2");
        }
    }

    @Test
    void unbound_nothing_is_seen() {
        for (String table : tables) {
            assertThat(database.query(AS_APPLICATION, count(table))).as(table).containsExactly("0");
        }
        assertThat(database.query(AS_APPLICATION, "SELECT id FROM organizations"))
                .isEmpty();
        assertThat(database.query(AS_APPLICATION, "SELECT id FROM users")).isEmpty();
    }

    @Test
    void after_a_commit_the_emptied_setting_is_unbound_too() {
        assertThat(database.query(
                        one.bound("planner_app"),
                        "COMMIT",
                        AS_APPLICATION,
                        "SELECT count(*), current_setting('planner.organization_id') FROM competencies"))
                .containsExactly("0|");
    }

    @Test
    void bound_one_organization_is_seen() {
        for (String table : tables) {
            assertThat(database.query(one.bound("planner_app"), "SELECT DISTINCT organization_id FROM " + table))
                    .as(table)
                    .containsExactly(one.id("organization").toString());
        }
        assertThat(database.query(one.bound("planner_app"), "SELECT id FROM organizations"))
                .containsExactly(one.id("organization").toString());
    }

    @Test
    void roles_of_all_are_seen_by_everybody_and_changed_by_nobody() {
        assertThat(database.query(one.bound("planner_app"), "SELECT name FROM roles ORDER BY organization_id, id"))
                .containsExactly("Guide 1", "Administrator", "HR", "Employee");
        assertThat(database.query(one.bound("planner_app"), "UPDATE roles SET version = version + 1 RETURNING name"))
                .containsExactly("Guide 1");
        assertThatThrownBy(() -> database.execute(
                        one.bound("planner_app"),
                        "INSERT INTO roles VALUES ('00000000-0000-0000-0000-000000000000', " + "'" + one.id("new")
                                + "', NULL, 'New', 'new', NULL, 1)"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void without_the_policy_both_would_be_seen() {
        for (String table : tables) {
            assertThat(database.query(
                            "ALTER TABLE " + table + " DISABLE ROW LEVEL SECURITY",
                            one.bound("planner_app"),
                            count(table)))
                    .as(table)
                    .containsExactly("2");
        }
    }

    @Test
    void the_owner_is_bound_like_everybody() {
        for (String table : tables) {
            assertThat(database.query(owned(table), "SET LOCAL ROLE house_owner", count(table)))
                    .as(table)
                    .containsExactly("0");
            assertThat(database.query(owned(table), one.bound("house_owner"), count(table)))
                    .as(table)
                    .containsExactly("1");
        }
    }

    @Test
    void without_force_the_owner_would_see_both() {
        for (String table : tables) {
            assertThat(database.query(
                            owned(table),
                            "ALTER TABLE " + table + " NO FORCE ROW LEVEL SECURITY",
                            one.bound("house_owner"),
                            count(table)))
                    .as(table)
                    .containsExactly("2");
        }
    }

    @Test
    void rows_of_another_organization_are_not_written() {
        for (String table : tables) {
            assertThatThrownBy(() -> database.execute(
                            one.bound("planner_app"),
                            "INSERT INTO " + table + " (organization_id) VALUES ('" + other.id("organization") + "')"))
                    .as(table)
                    .hasMessageContaining("row-level security policy for table \"" + table + "\"");
        }
    }

    @Test
    void rows_of_another_organization_are_not_deleted() {
        for (String table : List.of("feedback_comments", "feedback_ratings")) {
            assertThat(database.query(
                            one.bound("planner_app"),
                            "WITH gone AS (DELETE FROM " + table + " RETURNING organization_id)"
                                    + " SELECT DISTINCT organization_id FROM gone"))
                    .containsExactly(one.id("organization").toString());
        }
    }

    @Test
    void no_foreign_key_points_into_another_organization() {
        List<String> keys = database.query("""
                SELECT conname, conrelid::regclass, confrelid::regclass, here.attname, there.attname,
                    (SELECT string_agg(attname, ', ') FROM pg_attribute
                        WHERE attrelid = conrelid AND attnum = ANY (conkey))
                FROM pg_constraint
                JOIN LATERAL (
                    SELECT max(place) AS place FROM generate_subscripts(conkey, 1) place
                    JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[place]
                    WHERE atttypid = 'uuid'::regtype) id ON true
                JOIN pg_attribute here ON here.attrelid = conrelid AND here.attnum = conkey[id.place]
                JOIN pg_attribute there ON there.attrelid = confrelid AND there.attnum = confkey[id.place]
                WHERE contype = 'f' AND id.place > 1 AND connamespace = 'public'::regnamespace
                """);
        assertThat(keys).hasSizeGreaterThan(30);
        for (String key : keys) {
            List<String> part = List.of(key.split("\\|", -1));
            assertThat(catchThrowable(() -> pointElsewhere(part)))
                    .as(key)
                    .hasMessageContaining("23503 ERROR: insert or update")
                    .hasMessageContaining(part.get(0));
        }
    }

    /** Gives one row the other organization's id, with no other foreign key in the way. */
    private static void pointElsewhere(List<String> key) {
        String constraint = key.get(0);
        String table = key.get(1);
        String foreignTable = key.get(2);
        String column = key.get(3);
        String id = key.get(4);
        String columns = key.get(5);
        database.execute(
                """
                DO $$
                DECLARE
                    another record;
                BEGIN
                    FOR another IN SELECT conname, conrelid::regclass AS name FROM pg_constraint
                        WHERE contype = 'f' AND '%s'::regclass IN (conrelid, confrelid) AND conname <> '%s'
                    LOOP
                        EXECUTE format('ALTER TABLE %%s DROP CONSTRAINT %%I', another.name, another.conname);
                    END LOOP;
                END $$
                """.formatted(table, constraint),
                "UPDATE %s SET %s = (SELECT %s FROM %s WHERE organization_id = '%s' LIMIT 1) WHERE ctid = (%s)"
                        .formatted(
                                table,
                                column,
                                id,
                                foreignTable,
                                other.id("organization"),
                                "SELECT max(ctid) FROM %s WHERE organization_id = '%s' AND num_nulls(%s) = 0"
                                        .formatted(table, one.id("organization"), columns)));
    }

    @Test
    void an_account_is_seen_where_the_person_has_accepted_the_membership() {
        assertThat(database.query(one.bound("planner_app"), "SELECT first_name FROM users ORDER BY 1"))
                .containsExactly("Ana", "Ben");
    }

    @Test
    void an_account_can_be_added_by_any_organization_and_found_by_none() {
        String ann =
                "INSERT INTO users (id, email, email_key, first_name, last_name, is_active, email_verified, created_at,"
                        + " updated_at, version) VALUES (gen_random_uuid(), 'ann@example.org', 'ann@example.org',"
                        + " 'Ann', 'A', true, false, now(), now(), 1)";

        assertThat(database.query(
                        one.bound("planner_app"), ann, "SELECT id FROM users WHERE email_key = 'ann@example.org'"))
                .isEmpty();
        assertThatThrownBy(() -> database.execute(AS_APPLICATION, ann)).hasMessageContaining("row-level security");
    }

    @Test
    void an_account_is_changed_by_no_organization() {
        assertThatThrownBy(() -> database.execute(one.bound("planner_app"), "UPDATE users SET first_name = 'Nan'"))
                .hasMessageContaining("42501");
        assertThat(database.query(
                        "SET LOCAL ROLE planner_system", "UPDATE users SET is_active = false RETURNING is_active"))
                .hasSize(6);
    }

    @Test
    void system_work_sees_all_accounts_and_organizations() {
        assertThat(database.query("SET LOCAL ROLE planner_system", "SELECT count(*) FROM users"))
                .containsExactly("6");
        assertThat(database.query("SET LOCAL ROLE planner_system", "SELECT count(*) FROM organizations"))
                .containsExactly("2");
        assertThatThrownBy(() -> database.query("SET LOCAL ROLE planner_system", count("user_organizations")))
                .hasMessageContaining("42501");
    }

    @Test
    void a_login_that_has_not_become_a_role_sees_nothing() {
        database.execute(
                "DROP ROLE IF EXISTS pool", "CREATE ROLE pool LOGIN", "GRANT planner_app, planner_system TO pool");
        TestDatabase pool = database.as("pool");

        assertThat(pool.query("SELECT id FROM users")).isEmpty();
        assertThat(pool.query("SELECT id FROM organizations")).isEmpty();
        assertThat(pool.query("SELECT user_id FROM user_organizations")).isEmpty();
        assertThat(pool.query(one.bound("planner_app"), "SELECT count(*) FROM users"))
                .containsExactly("2");
        assertThat(pool.query("SET LOCAL ROLE planner_system", "SELECT count(*) FROM users"))
                .containsExactly("6");
    }

    private static String count(String table) {
        return "SELECT count(DISTINCT organization_id) FROM " + table;
    }

    private static String owned(String table) {
        return "ALTER TABLE " + table + " OWNER TO house_owner";
    }
}
