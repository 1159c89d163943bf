package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever somebody changes by hand is named, with what puts it right. */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class VerificationTest {

    private static final String TENANT =
            "(organization_id = NULLIF(current_setting('planner.organization_id'::text, true), ''::text)::uuid)";

    private AlteredDatabase database;

    @BeforeAll
    void migrate(PostgresServer server) throws SQLException {
        database = new AlteredDatabase(server.migrated());
    }

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    @Test
    void finds_nothing_where_nothing_was_changed() throws SQLException {
        assertThat(database.told()).isEmpty();
    }

    @Test
    void an_index_that_was_dropped() throws SQLException {
        assertThat(database.told("DROP INDEX idx_users_email"))
                .containsExactly("Index idx_users_email of users is missing. Run: CREATE UNIQUE INDEX CONCURRENTLY"
                        + " idx_users_email ON users USING btree (email_key);");
    }

    @Test
    void an_index_over_other_columns() throws SQLException {
        assertThat(database.told(
                        "DROP INDEX feedback_forms_framework_idx",
                        "CREATE INDEX feedback_forms_framework_idx ON feedback_forms (framework_id)"))
                .containsExactly(
                        "Index feedback_forms_framework_idx of feedback_forms is btree (framework_id), and should"
                                + " be btree (organization_id, framework_id). Run: DROP INDEX CONCURRENTLY"
                                + " feedback_forms_framework_idx; CREATE INDEX CONCURRENTLY feedback_forms_framework_idx ON"
                                + " feedback_forms USING btree (organization_id, framework_id);");
    }

    @Test
    void an_index_that_is_no_longer_unique_or_partial() throws SQLException {
        assertThat(database.told(
                        "DROP INDEX membership_periods_open_idx",
                        "CREATE INDEX membership_periods_open_idx ON membership_periods (organization_id, user_id)"))
                .containsExactly("Index membership_periods_open_idx of membership_periods is btree (organization_id,"
                        + " user_id), and should be UNIQUE btree (organization_id, user_id) WHERE ended_at IS NULL."
                        + " Run: DROP INDEX CONCURRENTLY membership_periods_open_idx; CREATE UNIQUE INDEX CONCURRENTLY"
                        + " membership_periods_open_idx ON membership_periods USING btree (organization_id, user_id)"
                        + " WHERE ended_at IS NULL;");
    }

    @Test
    void an_index_whose_making_was_cut_off() throws SQLException {
        assertThat(database.told(
                        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'idx_users_email'::regclass"))
                .containsExactly(
                        "Index idx_users_email of users is UNIQUE btree (email_key) INVALID, and should be UNIQUE"
                                + " btree (email_key). Run: REINDEX INDEX CONCURRENTLY idx_users_email;");
    }

    @Test
    void a_key_whose_index_is_invalid() throws SQLException {
        assertThat(database.told(
                        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'organizations_pk'::regclass"))
                .containsExactly(
                        "Constraint organizations_pk of organizations is PRIMARY KEY (id) with an invalid index,"
                                + " and should be PRIMARY KEY (id). Run: REINDEX INDEX CONCURRENTLY organizations_pk;");
    }

    @Test
    void an_index_of_somebody_else() throws SQLException {
        assertThat(database.told("CREATE INDEX \"Found slow\" ON learning_plans (status)"))
                .containsExactly(
                        "Index Found slow of learning_plans should not be there: btree (status). Run: DROP INDEX"
                                + " CONCURRENTLY \"Found slow\";");
    }

    @Test
    void a_column_of_another_type() throws SQLException {
        assertThat(database.told("ALTER TABLE users ALTER COLUMN last_login_at TYPE timestamptz(3)"))
                .containsExactly(
                        "Column users.last_login_at is timestamp(3) with time zone, and should be timestamp with"
                                + " time zone. Run: ALTER TABLE users ALTER COLUMN last_login_at TYPE timestamp with time zone;");
    }

    @Test
    void a_column_of_another_collation() throws SQLException {
        assertThat(database.told("ALTER TABLE feedback_form_texts ALTER COLUMN text TYPE text COLLATE \"C\""))
                .containsExactly(
                        "Column feedback_form_texts.text is text COLLATE \"C\" NOT NULL, and should be text NOT"
                                + " NULL. Run: ALTER TABLE feedback_form_texts ALTER COLUMN text TYPE text;");
    }

    @Test
    void a_column_that_may_be_null() throws SQLException {
        assertThat(database.told("ALTER TABLE learning_plans ALTER COLUMN title DROP NOT NULL"))
                .containsExactly("Column learning_plans.title is text, and should be text NOT NULL. Run: ALTER TABLE"
                        + " learning_plans ALTER COLUMN title SET NOT NULL;");
    }

    @Test
    void a_column_with_a_default() throws SQLException {
        assertThat(database.told("ALTER TABLE users ALTER COLUMN is_active SET DEFAULT true"))
                .containsExactly(
                        "Column users.is_active is boolean NOT NULL DEFAULT true, and should be boolean NOT NULL."
                                + " Run: ALTER TABLE users ALTER COLUMN is_active DROP DEFAULT;");
    }

    @Test
    void a_column_that_is_missing() throws SQLException {
        assertThat(database.told("ALTER TABLE users DROP COLUMN profile_image_url CASCADE"))
                .containsExactly(
                        "Column users.profile_image_url is missing; it should be text. What it held is gone with it:"
                                + " restore the database from a backup.",
                        "Constraint users_profile_image_url_shape of users is missing. Run: ALTER TABLE users ADD"
                                + " CONSTRAINT users_profile_image_url_shape CHECK (char_length(profile_image_url) <= 2000"
                                + " AND profile_image_url ~* '^https?://.'::text); Where rows break it, they have to be put"
                                + " right first.",
                        "Grant of UPDATE (profile_image_url) on users to planner_system is missing. Run: GRANT UPDATE"
                                + " (profile_image_url) ON users TO planner_system;");
    }

    @Test
    void a_column_that_is_computed_no_longer() throws SQLException {
        assertThat(database.told("ALTER TABLE feedback_forms ALTER COLUMN is_anonymous DROP EXPRESSION"))
                .containsExactly(
                        "Column feedback_forms.is_anonymous is boolean NOT NULL, and should be boolean NOT NULL"
                                + " GENERATED ALWAYS AS (confidentiality = 'anonymous'::text) STORED. The server can only make it"
                                + " anew: restore the database from a backup.");
    }

    @Test
    void a_column_of_somebody_else() throws SQLException {
        assertThat(database.told("ALTER TABLE users ADD COLUMN shoe_size integer"))
                .containsExactly(
                        "Column users.shoe_size should not be there: integer. Run: ALTER TABLE users DROP COLUMN"
                                + " shoe_size; What it holds is gone then.");
    }

    @Test
    void a_constraint_that_is_missing() throws SQLException {
        assertThat(database.told("ALTER TABLE feedback_comments DROP CONSTRAINT feedback_comments_question_fk"))
                .containsExactly(
                        "Constraint feedback_comments_question_fk of feedback_comments is missing. Run: ALTER TABLE"
                                + " feedback_comments ADD CONSTRAINT feedback_comments_question_fk FOREIGN KEY (organization_id,"
                                + " question_id) REFERENCES feedback_questions(organization_id, id); Where rows break it, they"
                                + " have to be put right first.");
    }

    @Test
    void a_check_of_something_else() throws SQLException {
        assertThat(database.told(
                        "ALTER TABLE organizations DROP CONSTRAINT organizations_version_positive",
                        "ALTER TABLE organizations ADD CONSTRAINT organizations_version_positive CHECK (version >= 0)"))
                .containsExactly(
                        "Constraint organizations_version_positive of organizations is CHECK (version >= 0), and"
                                + " should be CHECK (version >= 1). Run: ALTER TABLE organizations DROP CONSTRAINT"
                                + " organizations_version_positive, ADD CONSTRAINT organizations_version_positive CHECK (version"
                                + " >= 1); Where rows break it, they have to be put right first.");
    }

    @Test
    void a_constraint_that_old_rows_need_not_keep() throws SQLException {
        assertThat(database.told(
                        "ALTER TABLE organizations DROP CONSTRAINT organizations_version_positive",
                        "ALTER TABLE organizations ADD CONSTRAINT organizations_version_positive CHECK (version >= 1) NOT"
                                + " VALID"))
                .containsExactly(
                        "Constraint organizations_version_positive of organizations is CHECK (version >= 1) NOT"
                                + " VALID, and should be CHECK (version >= 1). Run: ALTER TABLE organizations VALIDATE CONSTRAINT"
                                + " organizations_version_positive; Where rows break it, they have to be put right first.");
    }

    @Test
    void a_foreign_key_that_is_switched_off() throws SQLException {
        assertThat(database.told("ALTER TABLE feedback_choices DISABLE TRIGGER ALL"))
                .containsExactly(
                        switchedOff("question", "feedback_questions"), switchedOff("response", "feedback_responses"));
    }

    private static String switchedOff(String name, String referenced) {
        String key =
                "FOREIGN KEY (organization_id, " + name + "_id) REFERENCES " + referenced + "(organization_id, id)";
        return "Constraint feedback_choices_" + name + "_fk of feedback_choices is " + key
                + " with disabled triggers, and"
                + " should be " + key + ". Run: ALTER TABLE feedback_choices ENABLE TRIGGER ALL; ALTER TABLE "
                + referenced
                + " ENABLE TRIGGER ALL; Only a superuser may. Rows that were written meanwhile can break it.";
    }

    @Test
    void a_policy_that_is_missing() throws SQLException {
        assertThat(database.told("DROP POLICY feedback_comments_tenant ON feedback_comments"))
                .containsExactly("Policy feedback_comments_tenant of feedback_comments is missing. Run: CREATE POLICY"
                        + " feedback_comments_tenant ON feedback_comments FOR ALL TO PUBLIC USING " + TENANT
                        + " WITH CHECK " + TENANT + ";");
    }

    @Test
    void a_policy_that_lets_everybody_read() throws SQLException {
        assertThat(database.told("ALTER POLICY feedback_comments_tenant ON feedback_comments USING (true)"))
                .containsExactly(
                        "Policy feedback_comments_tenant of feedback_comments is FOR ALL TO PUBLIC USING (true) WITH"
                                + " CHECK " + TENANT + ", and should be FOR ALL TO PUBLIC USING " + TENANT
                                + " WITH CHECK " + TENANT
                                + ". Run: DROP POLICY feedback_comments_tenant ON feedback_comments; CREATE POLICY"
                                + " feedback_comments_tenant ON feedback_comments FOR ALL TO PUBLIC USING " + TENANT
                                + " WITH CHECK " + TENANT + ";");
    }

    @Test
    void a_policy_of_somebody_else() throws SQLException {
        assertThat(database.told("CREATE POLICY support ON users FOR SELECT TO planner_app USING (true)"))
                .containsExactly(
                        "Policy support of users should not be there: FOR SELECT TO planner_app USING (true). Run:"
                                + " DROP POLICY support ON users;");
    }

    @Test
    void row_security_that_is_off() throws SQLException {
        assertThat(database.told("ALTER TABLE users DISABLE ROW LEVEL SECURITY"))
                .containsExactly(
                        "Table users is permanent, row security forced on the owner, but disabled, and should be permanent, row security"
                                + " forced. Run: ALTER TABLE users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;");
    }

    @Test
    void row_security_that_the_owner_is_not_held_to() throws SQLException {
        assertThat(database.told("ALTER TABLE users NO FORCE ROW LEVEL SECURITY"))
                .containsExactly(
                        "Table users is permanent, row security enabled, but not forced on the owner, and should be permanent, row security"
                                + " forced. Run: ALTER TABLE users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;");
    }

    @Test
    void a_table_that_a_crash_would_empty() throws SQLException {
        assertThat(database.told("ALTER TABLE feedback_comments SET UNLOGGED"))
                .containsExactly(
                        "Table feedback_comments is unlogged, row security forced, and should be permanent, row security forced."
                                + " Run: ALTER TABLE feedback_comments SET LOGGED, ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL"
                                + " SECURITY;");
    }

    @Test
    void a_table_that_is_missing() throws SQLException {
        assertThat(database.told("DROP TABLE feedback_comments"))
                .containsExactly(
                        "Table feedback_comments is missing; it should be permanent, row security forced. What it held is gone"
                                + " with it: restore the database from a backup.");
    }

    @Test
    void a_view_in_the_place_of_a_table() throws SQLException {
        assertThat(database.told(
                        "ALTER TABLE feedback_comments RENAME TO old_comments",
                        "CREATE VIEW feedback_comments AS SELECT * FROM old_comments"))
                .containsExactly(
                        "Table feedback_comments is a view, row security disabled, and should be permanent, row security forced."
                                + " What it held is gone with it: restore the database from a backup.");
    }

    @Test
    void a_trigger() throws SQLException {
        assertThat(database.told("CREATE TRIGGER quiet BEFORE UPDATE ON users FOR EACH ROW"
                        + " EXECUTE FUNCTION suppress_redundant_updates_trigger()"))
                .containsExactly(
                        "Trigger quiet of users should not be there: CREATE TRIGGER quiet BEFORE UPDATE ON users FOR"
                                + " EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger(). Run: DROP TRIGGER quiet ON"
                                + " users;");
    }

    @Test
    void a_rule() throws SQLException {
        assertThat(database.told("CREATE RULE never AS ON DELETE TO users DO INSTEAD NOTHING"))
                .containsExactly(
                        "Rule never of users should not be there: CREATE RULE never AS ON DELETE TO users DO INSTEAD"
                                + " NOTHING;. Run: DROP RULE never ON users;");
    }
}
