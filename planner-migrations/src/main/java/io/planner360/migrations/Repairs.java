package io.planner360.migrations;

import static java.util.stream.Collectors.joining;

import io.planner360.migrations.SchemaDifference.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the objects of a schema are put right. */
final class Repairs {

    private static final Pattern COLUMN = Pattern.compile(
            "(?<type>.*?)(?<null> NOT NULL(?<unproven> NOT VALID)?)?(?: DEFAULT (?<default>.*))?(?<generated> GENERATED .*)?");
    private static final Pattern REFERENCED = Pattern.compile("REFERENCES ([^ (]+)");
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final String GONE = "What it held is gone with it: restore the database from a backup.";

    private final String schema;

    Repairs(String schema) {
        this.schema = schema;
    }

    /** For what is missing. */
    Repair make(SchemaObject object, String definition) {
        String table = quoted(object.table());
        String name = quoted(object.name());
        return switch (object.kind()) {
            case COLUMN ->
                definition.contains(" GENERATED ")
                        ? run("ALTER TABLE " + table + " ADD COLUMN " + name + " " + definition)
                        : told(GONE);
            case CONSTRAINT ->
                run(
                        "ALTER TABLE " + table + " ADD CONSTRAINT " + name + " " + definition,
                        "Where rows break it, they have to be put right first.");
            case INDEX -> run(createIndex(object, definition));
            case POLICY -> run("CREATE POLICY " + name + " ON " + table + " " + definition);
            case GRANT -> run("GRANT " + privilege(object) + " TO " + grantee(object));
            default -> told(GONE);
        };
    }

    /**
     * For what should not be there.
     *
     * @param all what should be there
     */
    Repair remove(SchemaObject object, Set<SchemaObject> all) {
        String table = quoted(object.table());
        String name = quoted(object.name());
        return switch (object.kind()) {
            case COLUMN -> run("ALTER TABLE " + table + " DROP COLUMN " + name, "What it holds is gone then.");
            case CONSTRAINT -> run("ALTER TABLE " + table + " DROP CONSTRAINT " + name);
            case INDEX -> run("DROP INDEX CONCURRENTLY " + name);
            case GRANT -> run("REVOKE " + privilege(object) + " FROM " + grantee(object) + grantedAgain(object, all));
            default -> run("DROP " + object.kind().name() + " " + name + " ON " + table);
        };
    }

    /** For what is there, but otherwise. */
    Repair change(SchemaObject object, String expected, String found) {
        String table = quoted(object.table());
        String name = quoted(object.name());
        return switch (object.kind()) {
            case TABLE -> changeTable(table, expected, found);
            case COLUMN -> changeColumn(table, name, expected, found);
            case CONSTRAINT -> changeConstraint(table, name, expected, found);
            case INDEX ->
                found.equals(expected + " INVALID")
                        ? run("REINDEX INDEX CONCURRENTLY " + name)
                        : run("DROP INDEX CONCURRENTLY " + name + "; " + createIndex(object, expected));
            case GRANT -> run("REVOKE GRANT OPTION FOR " + privilege(object) + " FROM " + grantee(object));
            default ->
                run("DROP POLICY " + name + " ON " + table + "; CREATE POLICY " + name + " ON " + table + " "
                        + expected);
        };
    }

    /** Whether a description of a relation is one of a table of our kind. */
    static boolean isTable(String definition) {
        return definition.startsWith("permanent, ") || definition.startsWith("unlogged, ");
    }

    private static Repair changeTable(String table, String expected, String found) {
        if (!isTable(found)) {
            return told(GONE);
        }
        return run("ALTER TABLE " + table + (found.startsWith("unlogged") ? " SET LOGGED," : "")
                + (expected.endsWith("row security disabled")
                        ? " DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY"
                        : " ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY"));
    }

    private static Repair changeColumn(String table, String name, String expected, String found) {
        Matcher should = COLUMN.matcher(expected);
        Matcher is = COLUMN.matcher(found);
        if (!should.matches() || !is.matches() || should.group("generated") != null || is.group("generated") != null) {
            return told("The server can only make it anew: restore the database from a backup.");
        }
        StringBuilder actions = new StringBuilder();
        String alter = ", ALTER COLUMN " + name;
        if (is.group("default") != null) {
            actions.append(alter).append(" DROP DEFAULT");
        }
        if (!should.group("type").equals(is.group("type"))) {
            actions.append(alter).append(" TYPE ").append(should.group("type"));
        }
        if (should.group("default") != null) {
            actions.append(alter).append(" SET DEFAULT ").append(should.group("default"));
        }
        if ((should.group("null") == null) != (is.group("null") == null) || is.group("unproven") != null) {
            actions.append(alter).append(should.group("null") == null ? " DROP NOT NULL" : " SET NOT NULL");
        }
        return run("ALTER TABLE " + table + actions.substring(1));
    }

    private static Repair changeConstraint(String table, String name, String expected, String found) {
        if (found.equals(expected + " NOT VALID")) {
            return run(
                    "ALTER TABLE " + table + " VALIDATE CONSTRAINT " + name,
                    "Where rows break it, they have to be put right first.");
        }
        if (found.equals(expected + " with an invalid index")) {
            return run("REINDEX INDEX CONCURRENTLY " + name);
        }
        Matcher referenced = REFERENCED.matcher(expected);
        if (found.equals(expected + " with disabled triggers") && referenced.find()) {
            return run(
                    "ALTER TABLE " + table + " ENABLE TRIGGER ALL; ALTER TABLE " + referenced.group(1)
                            + " ENABLE TRIGGER ALL",
                    "Only a superuser may. Rows that were written meanwhile can break it.");
        }
        return run(
                "ALTER TABLE " + table + " DROP CONSTRAINT " + name + ", ADD CONSTRAINT " + name + " " + expected,
                "Where rows break it, they have to be put right first.");
    }

    /** Who takes a privilege on a table back takes those on its columns back as well. */
    private String grantedAgain(SchemaObject object, Set<SchemaObject> all) {
        Privilege privilege = Privilege.named(object.name());
        String columns = all.stream()
                .filter(other -> other.kind() == Kind.GRANT && other.table().equals(object.table()))
                .map(other -> Privilege.named(other.name()))
                .filter(other -> other.grantee().equals(privilege.grantee())
                        && other.what().startsWith(privilege.what() + " ("))
                .map(other -> other.what()
                        .substring(privilege.what().length() + 2, other.what().length() - 1))
                .map(Repairs::quoted)
                .collect(joining(", "));
        return columns.isEmpty()
                ? ""
                : "; GRANT " + privilege.what() + " (" + columns + ") ON " + on(object) + " TO " + grantee(object);
    }

    private static String createIndex(SchemaObject object, String definition) {
        boolean unique = definition.startsWith("UNIQUE ");
        return "CREATE " + (unique ? "UNIQUE " : "") + "INDEX CONCURRENTLY " + quoted(object.name()) + " ON "
                + quoted(object.table()) + " USING " + (unique ? definition.substring("UNIQUE ".length()) : definition);
    }

    private String privilege(SchemaObject object) {
        String what = Privilege.named(object.name()).what();
        int open = what.indexOf('(');
        return open < 0
                ? what + " ON " + on(object)
                : what.substring(0, open) + "(" + quoted(what.substring(open + 1, what.length() - 1)) + ") ON "
                        + on(object);
    }

    private String on(SchemaObject object) {
        return object.table().isEmpty() ? "SCHEMA " + quoted(schema) : quoted(object.table());
    }

    private static String grantee(SchemaObject object) {
        String grantee = Privilege.named(object.name()).grantee();
        return grantee.equals("PUBLIC") ? grantee : quoted(grantee);
    }

    static String quoted(String name) {
        return PLAIN.matcher(name).matches() ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static Repair run(String sql) {
        return new Repair("Run: " + sql + ";", Optional.of(sql + ";"));
    }

    private static Repair run(String sql, String warning) {
        return new Repair("Run: " + sql + "; " + warning, Optional.of(sql + ";"));
    }

    private static Repair told(String advice) {
        return new Repair(advice, Optional.empty());
    }
}
