package io.planner360.migrations;

import java.util.List;

/** Everything that a database knows of its current schema, as lines that can be compared. */
final class Catalogue {

    private static final List<String> QUERIES = List.of(
            """
            SELECT 'schema', coalesce(grantee.rolname, 'public'), privilege_type, is_grantable
            FROM pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) acl
            LEFT JOIN pg_roles grantee ON grantee.oid = acl.grantee
            WHERE n.nspname = current_schema()
            """,
            """
            SELECT 'relation', relname, relkind, relpersistence, relrowsecurity, relforcerowsecurity, reloptions,
                pg_get_userbyid(relowner), obj_description(oid, 'pg_class')
            FROM pg_class WHERE relnamespace = current_schema()::regnamespace
            """,
            """
            SELECT 'column', relname, attname, format_type(atttypid, atttypmod), attnotnull, attgenerated,
                attidentity, attcollation, attstorage, pg_get_expr(adbin, adrelid), description
            FROM pg_attribute
            JOIN pg_class ON pg_class.oid = attrelid AND relnamespace = current_schema()::regnamespace
                AND relkind IN ('r', 'p', 'v', 'm')
            LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
            LEFT JOIN pg_description
                ON objoid = attrelid AND objsubid = attnum AND classoid = 'pg_class'::regclass
            WHERE attnum > 0 AND NOT attisdropped
            """,
            """
            SELECT 'constraint', conrelid::regclass, conname, contype, condeferrable, convalidated,
                pg_get_constraintdef(oid)
            FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
            """,
            "SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()",
            "SELECT 'policy', p.* FROM pg_policies p WHERE schemaname = current_schema()",
            """
            SELECT 'grant', pg_class.oid::regclass, NULL, coalesce(grantee.rolname, 'public'), privilege_type, is_grantable
            FROM pg_class CROSS JOIN aclexplode(relacl) acl
            LEFT JOIN pg_roles grantee ON grantee.oid = acl.grantee
            WHERE relnamespace = current_schema()::regnamespace
            UNION ALL
            SELECT 'grant', attrelid::regclass, attname, coalesce(grantee.rolname, 'public'), privilege_type, is_grantable
            FROM pg_attribute
            JOIN pg_class ON pg_class.oid = attrelid AND relnamespace = current_schema()::regnamespace
            CROSS JOIN aclexplode(attacl) acl
            LEFT JOIN pg_roles grantee ON grantee.oid = acl.grantee
            WHERE NOT attisdropped
            """,
            """
            SELECT 'trigger', tgrelid::regclass, tgname FROM pg_trigger
            JOIN pg_class ON pg_class.oid = tgrelid AND relnamespace = current_schema()::regnamespace
            WHERE NOT tgisinternal
            """,
            """
            SELECT 'function', proname, prosecdef, pg_get_functiondef(oid)
            FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
            """,
            """
            SELECT 'type', typname, typtype FROM pg_type
            WHERE typnamespace = current_schema()::regnamespace AND typtype <> 'c' AND typcategory <> 'A'
            """,
            "SELECT 'role', rolname, rolcanlogin, rolsuper, rolinherit FROM pg_roles WHERE rolname LIKE 'planner\\_%'");

    private Catalogue() {}

    static List<String> of(TestDatabase database) {
        return database.queryAll(QUERIES).stream().sorted().toList();
    }
}
