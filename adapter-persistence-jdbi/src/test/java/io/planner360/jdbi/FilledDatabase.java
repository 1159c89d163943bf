package io.planner360.jdbi;

/** One organization's rows in every table, copied to many others by the server itself. */
final class FilledDatabase {
    private static final String COPY = """
            DO $$
            DECLARE
                tenant_table record;
            BEGIN
                SET LOCAL session_replication_role = replica;
                CREATE TEMP TABLE copies ON COMMIT DROP AS
                    SELECT gen_random_uuid() AS copy FROM generate_series(1, %2$d);
                INSERT INTO organizations
                    SELECT (jsonb_populate_record(o, jsonb_build_object('id', copy))).*
                    FROM organizations o CROSS JOIN copies WHERE id = '%1$s';
                FOR tenant_table IN
                    SELECT relname,
                        string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS names,
                        string_agg(CASE WHEN atttypid = 'uuid'::regtype
                            THEN format('CASE WHEN %%1$I = $1 THEN copy ELSE %%1$I END', attname)
                            ELSE quote_ident(attname) END, ', ' ORDER BY attnum) AS copied
                    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
                    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0
                        AND NOT attisdropped AND attgenerated = '' AND attidentity = ''
                    GROUP BY relname HAVING bool_or(attname = 'organization_id')
                LOOP
                    EXECUTE format('INSERT INTO %%1$I (%%2$s) SELECT %%3$s FROM %%1$I CROSS JOIN copies'
                            || ' WHERE organization_id = $1',
                        tenant_table.relname, tenant_table.names, tenant_table.copied)
                    USING CAST('%1$s' AS uuid);
                END LOOP;
            END $$
            """;

    private FilledDatabase() {}

    /** Stores so many more organizations like that one, more that have no rows of their own, and more accounts. */
    static void copy(TestDatabase database, String organization, int times) {
        database.execute(COPY.formatted(organization, times));
        database.execute("""
                INSERT INTO organizations
                SELECT (jsonb_populate_record(o, jsonb_build_object('id', fresh))).*
                FROM organizations o
                CROSS JOIN (SELECT gen_random_uuid() AS fresh FROM generate_series(1, 5000) OFFSET 0) AS further
                WHERE id = '%s'
                """.formatted(organization));
        database.execute("""
                INSERT INTO users
                SELECT (jsonb_populate_record(u, jsonb_build_object(
                    'id', fresh, 'email', fresh || '@elsewhere.example', 'email_key', fresh || '@elsewhere.example'))).*
                FROM users AS u
                CROSS JOIN (SELECT gen_random_uuid() AS fresh FROM generate_series(1, 10000) OFFSET 0) AS further
                WHERE u.id = (SELECT id FROM users LIMIT 1)
                """);
    }

    /** Gives the others rows that the one has none of. */
    static void addElsewhere(TestDatabase database, String organization) {
        database.execute("""
                SET session_replication_role = replica;
                INSERT INTO feedback_question_options
                    SELECT organization_id, id, 'a', 0, 'An option' FROM feedback_questions
                    WHERE organization_id <> '%1$s';
                INSERT INTO feedback_form_texts
                    SELECT organization_id, id, 'de', 'title', 'Bogen' FROM feedback_forms
                    WHERE organization_id <> '%1$s';
                INSERT INTO framework_texts
                    SELECT organization_id, id, 'de', 'name', 'Modell' FROM competency_frameworks
                    WHERE organization_id <> '%1$s';
                INSERT INTO learning_objective_dependencies
                    SELECT organization_id, plan_id, id, gen_random_uuid() FROM learning_objectives
                    WHERE organization_id <> '%1$s';
                INSERT INTO standards
                    SELECT 'competency_category', 'category_' || n, n, 'Category', '', false
                    FROM generate_series(1, 5000) n
                """.formatted(organization));
    }

    /** Has the server learn what its tables hold. */
    static void analyze(TestDatabase database) {
        database.execute("VACUUM ANALYZE");
    }
}
