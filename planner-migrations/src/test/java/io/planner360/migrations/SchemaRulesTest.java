package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every table, also for those of later changes. Each query finds what breaks its rule. */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
class SchemaRulesTest {

    /** Our tables, and which of them belong to one organization. */
    private static final String TABLES = """
            WITH ours AS (
                SELECT c.oid, relname, c.oid::regclass AS name, relname NOT IN ('users', 'organizations', 'roles', 'standards') AS of_tenant,
                    relrowsecurity, relforcerowsecurity, relacl
                FROM pg_class c
                WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                    AND relname NOT LIKE 'planner\\_schema\\_%'),
            columns AS (
                SELECT ours.*, a.attnum, a.attname, a.atttypid::regtype AS type, a.attnotnull, a.atthasdef, a.attgenerated,
                    a.attacl
                FROM ours JOIN pg_attribute a ON a.attrelid = ours.oid AND attnum > 0 AND NOT attisdropped)
            """;

    private final TestDatabase database;

    SchemaRulesTest(PostgresServer server) {
        database = server.migrated();
    }

    @Test
    void there_are_tables_to_look_at() {
        assertThat(found("SELECT name FROM ours WHERE of_tenant")).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void a_tenant_table_begins_with_its_organization() {
        assertThat(found("""
                        SELECT name FROM ours WHERE of_tenant AND NOT EXISTS (
                            SELECT FROM columns WHERE columns.oid = ours.oid AND attnum = 1 AND attname = 'organization_id'
                                AND attnotnull AND type = 'uuid'::regtype)
                        """)).isEmpty();
    }

    @Test
    void primary_keys_and_whatever_is_unique_begin_with_the_organization() {
        assertThat(found("""
                        SELECT indexrelid::regclass FROM ours JOIN pg_index ON indrelid = ours.oid
                        WHERE of_tenant AND indisunique AND indkey[0] <> 1
                        UNION ALL
                        SELECT name FROM ours WHERE NOT EXISTS (
                            SELECT FROM pg_index WHERE indrelid = ours.oid AND indisprimary)
                        """)).isEmpty();
    }

    @Test
    void foreign_keys_between_tenant_tables_carry_the_organization_on_both_sides() {
        assertThat(found("""
                        SELECT conname FROM pg_constraint
                        JOIN ours here ON here.oid = conrelid JOIN ours there ON there.oid = confrelid
                        WHERE contype = 'f' AND here.of_tenant AND there.of_tenant AND (conkey[1] <> 1 OR confkey[1] <> 1)
                        """)).isEmpty();
    }

    @Test
    void foreign_keys_neither_cascade_nor_wait() {
        assertThat(found("""
                        SELECT conname FROM pg_constraint
                        WHERE contype = 'f' AND (confdeltype <> 'a' OR confupdtype <> 'a' OR condeferrable)
                        """)).isEmpty();
    }

    @Test
    void each_foreign_key_has_an_index_that_begins_with_its_columns() {
        assertThat(found("""
                        SELECT conname FROM pg_constraint JOIN ours ON ours.oid = conrelid
                        WHERE contype = 'f' AND NOT EXISTS (
                            SELECT FROM pg_index
                            WHERE indrelid = conrelid
                                AND (indpred IS NULL OR pg_get_expr(indpred, indrelid) IN (
                                    SELECT format('(%I IS NOT NULL)', attname) FROM pg_attribute
                                    WHERE attrelid = conrelid AND attnum = ANY (conkey)))
                                AND (SELECT array_agg(key ORDER BY key) FROM unnest(conkey) key) = (
                                    SELECT array_agg(key ORDER BY key)
                                    FROM unnest((indkey::int2[])[0:cardinality(conkey) - 1]) key))
                        """)).isEmpty();
    }

    @Test
    void no_index_is_the_beginning_of_another() {
        assertThat(found("""
                        SELECT one.indexrelid::regclass, other.indexrelid::regclass
                        FROM ours JOIN pg_index one ON one.indrelid = ours.oid JOIN pg_index other ON other.indrelid = ours.oid
                        WHERE one.indexrelid <> other.indexrelid AND NOT one.indisunique AND other.indpred IS NULL
                            AND (other.indkey::int2[])[0:one.indnkeyatts - 1] = one.indkey::int2[]
                        """)).isEmpty();
    }

    @Test
    void row_level_security_is_on_and_binds_the_owner_too() {
        assertThat(found("SELECT name FROM ours WHERE NOT relrowsecurity OR NOT relforcerowsecurity"))
                .isEmpty();
    }

    @Test
    void a_tenant_table_has_the_bare_policy_and_at_most_one_for_system_work_that_reads() {
        assertThat(found("""
                        , policies AS (
                            SELECT *, 'organization_id = (NULLIF(current_setting(''planner.organization_id''::text, true), '
                                || '''''::text))::uuid' AS bare
                            FROM pg_policies
                            WHERE NOT (cmd = 'SELECT' AND roles = '{planner_system}' AND policyname = tablename || '_system'
                                AND btrim(regexp_replace(qual, '[[:space:]]+', ' ', 'g')) IN (
                                    '(CURRENT_USER = ''planner_system''::name)',
                                    'CASE WHEN (CURRENT_USER = ''planner_system''::name) THEN true ELSE false END')))
                        SELECT name FROM ours WHERE of_tenant AND (
                            SELECT count(*) = 1 AND bool_and(qual = '(' || bare || ')' AND with_check = '(' || bare || ')'
                                AND cmd = 'ALL' AND roles = '{public}' AND permissive = 'PERMISSIVE')
                            FROM policies WHERE tablename = relname) IS NOT TRUE
                        """)).isEmpty();
    }

    @Test
    void the_application_reads_and_adds_to_each_table_and_moves_no_row_to_another_key() {
        assertThat(found("""
                        SELECT name, 'is not read or added to' FROM ours
                        WHERE NOT has_table_privilege('planner_app', oid, 'SELECT')
                            OR NOT has_table_privilege('planner_app', oid, 'INSERT') AND relname <> 'standards'
                        UNION ALL
                        SELECT name, attname FROM columns
                        WHERE has_column_privilege('planner_app', oid, attnum, 'UPDATE') AND attnum IN (
                            SELECT unnest(conkey) FROM pg_constraint WHERE conrelid = columns.oid AND contype = 'p')
                        UNION ALL
                        SELECT name, 'may be emptied' FROM ours WHERE has_table_privilege('planner_app', oid, 'TRUNCATE')
                        """)).isEmpty();
    }

    @Test
    void what_never_changes_cannot_be_changed() {
        assertThat(found("""
                        SELECT name FROM ours
                        WHERE has_any_column_privilege('planner_app', oid, 'UPDATE')
                                AND relname ~ '^published_(groups|scores|cells|comments)$|^learning_progress$|^report_releases$|^user_competencies$'
                            OR has_table_privilege('planner_app', oid, 'DELETE')
                                AND relname IN ('learning_progress', 'user_competencies')
                        """)).isEmpty();
    }

    @Test
    void the_system_role_knows_accounts_and_organizations_and_where_events_are_due() {
        assertThat(found("""
                        SELECT name, privilege FROM ours, unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) privilege
                        WHERE has_any_column_privilege('planner_system', oid, replace(privilege, 'DELETE', 'REFERENCES'))
                            OR has_table_privilege('planner_system', oid, privilege)
                        ORDER BY relname, privilege
                        """))
                .containsExactly(
                        "organizations|SELECT",
                        "outbox_cursors|SELECT",
                        "outbox_heads|SELECT",
                        "standards|DELETE",
                        "standards|INSERT",
                        "standards|SELECT",
                        "standards|UPDATE",
                        "users|INSERT",
                        "users|SELECT",
                        "users|UPDATE");
    }

    @Test
    void nobody_else_may_anything() {
        assertThat(found("""
                        SELECT name, acl.grantee::regrole FROM ours, aclexplode(relacl) acl, pg_class
                        WHERE pg_class.oid = ours.oid
                            AND acl.grantee NOT IN (relowner, 'planner_app'::regrole, 'planner_system'::regrole)
                        """)).isEmpty();
    }

    @Test
    void times_have_a_zone_and_texts_are_limited_by_checks_only() {
        assertThat(found("""
                        SELECT name, attname, type FROM columns
                        WHERE type NOT IN ('uuid', 'text', 'text[]', 'uuid[]', 'boolean', 'boolean[]', 'smallint[]', 'integer',
                            'bigint', 'numeric', 'jsonb', 'double precision', 'date', 'timestamptz')
                        """)).isEmpty();
    }

    @Test
    void each_text_has_a_check() {
        assertThat(found("""
                        SELECT name, attname FROM columns
                        WHERE type IN ('text'::regtype, 'text[]'::regtype) AND NOT EXISTS (
                            SELECT FROM pg_constraint
                            WHERE conrelid = columns.oid AND contype IN ('c', 'f') AND attnum = ANY (conkey))
                        """)).containsExactlyInAnyOrder("learning_objectives|reason");
    }

    @Test
    void the_database_makes_no_ids_and_no_times() {
        assertThat(found("SELECT name, attname FROM columns WHERE atthasdef AND attgenerated = ''"))
                .isEmpty();
    }

    @Test
    void there_are_no_triggers_functions_sequences_or_views() {
        assertThat(Catalogue.of(database))
                .filteredOn(line ->
                        line.matches("(trigger|function)\\|.*") || line.matches("relation\\|[^|]*\\|[^ri]\\|.*"))
                .isEmpty();
    }

    @Test
    void each_table_and_column_says_what_it_is() {
        assertThat(found("""
                        SELECT name, attname FROM columns WHERE col_description(oid, attnum) IS NULL
                        UNION ALL
                        SELECT name, '' FROM ours WHERE obj_description(oid, 'pg_class') IS NULL
                        """)).isEmpty();
    }

    @Test
    void constraints_are_named_after_their_table() {
        assertThat(found("""
                        SELECT conname FROM pg_constraint JOIN ours ON ours.oid = conrelid
                        WHERE contype <> 'n' AND NOT starts_with(conname, relname || '_')
                            OR contype = 'p' AND conname <> relname || '_pk'
                            OR contype = 'f' AND conname NOT LIKE '%\\_fk'
                            OR contype = 'u' AND conname NOT LIKE '%\\_key'
                        """)).isEmpty();
    }

    private List<String> found(String query) {
        return database.query(TABLES + query);
    }
}
