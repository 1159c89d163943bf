package io.planner360.migrations;

import static java.util.stream.Collectors.joining;

import io.planner360.migrations.SchemaDifference.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Everything that a schema holds, in words that are the same on every version of the server. As text, each object is a
 * line below its table.
 *
 * @param definitions each object and how it is, in order of the tables
 */
record SchemaDescription(Map<SchemaObject, String> definitions) {

    /** What a migration of an empty database makes, so that comparing needs no second database. */
    static final String FILE = "schema.txt";

    private static final String INDENTED = "  ";
    private static final String SCHEMA = "schema";
    private static final String TABLE = "table ";
    private static final String IS = ": ";

    static SchemaDescription bundled() {
        try (InputStream file = SchemaDescription.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the library");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables that it speaks of, and Liquibase's own. */
    Set<String> tables() {
        Set<String> tables = new LinkedHashSet<>();
        definitions.keySet().forEach(object -> tables.add(object.table()));
        tables.remove("");
        tables.add(LiquibaseRun.HISTORY);
        tables.add(LiquibaseRun.LOCK);
        return tables;
    }

    static SchemaDescription parse(String text) {
        Map<SchemaObject, String> definitions = new LinkedHashMap<>();
        String table = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith(INDENTED)) {
                parseObject(line.substring(INDENTED.length()), table, definitions);
            } else if (line.startsWith(TABLE)) {
                String[] parts = line.substring(TABLE.length()).split(IS, 2);
                table = parts[0];
                if (parts.length > 1) {
                    definitions.put(new SchemaObject(Kind.TABLE, table, table), parts[1]);
                }
            }
        }
        return new SchemaDescription(definitions);
    }

    private static void parseObject(String line, String table, Map<SchemaObject, String> definitions) {
        int space = line.indexOf(' ');
        Kind kind = Kind.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
        String[] parts = line.substring(space + 1).split(IS, 2);
        String definition = parts.length > 1 ? parts[1] : "";
        for (String name : kind == Kind.GRANT ? eachColumn(parts[0]) : List.of(parts[0])) {
            definitions.put(new SchemaObject(kind, table, name), definition);
        }
    }

    private static List<String> eachColumn(String grant) {
        int open = grant.indexOf(" (");
        int close = grant.indexOf(')', Math.max(open, 0));
        if (open < 0) {
            return List.of(grant);
        }
        return Arrays.stream(grant.substring(open + 2, close).split(", ", -1))
                .map(column -> grant.substring(0, open) + " (" + column + grant.substring(close))
                .toList();
    }

    String text() {
        StringBuilder text = new StringBuilder(SCHEMA).append('\n');
        String table = "";
        Map<String, String> grants = new LinkedHashMap<>();
        for (Map.Entry<SchemaObject, String> entry : definitions.entrySet()) {
            SchemaObject object = entry.getKey();
            if (!object.table().equals(table)) {
                appendGrants(text, grants);
                table = object.table();
                text.append(TABLE).append(table);
                text.append(object.kind() == Kind.TABLE ? IS + entry.getValue() : "")
                        .append('\n');
            }
            if (object.kind() == Kind.GRANT) {
                grants.merge(withoutColumn(object.name()), columnOf(object.name()), (some, more) -> some + ", " + more);
            } else if (object.kind() != Kind.TABLE) {
                text.append(INDENTED).append(object.kind().word()).append(' ').append(object.name());
                text.append(entry.getValue().isEmpty() ? "" : IS + entry.getValue())
                        .append('\n');
            }
        }
        appendGrants(text, grants);
        return text.toString();
    }

    /** One line for all columns of a privilege. */
    private static void appendGrants(StringBuilder text, Map<String, String> grants) {
        text.append(grants.entrySet().stream()
                .map(grant -> INDENTED + Kind.GRANT.word() + " "
                        + grant.getKey().replace("()", "(" + grant.getValue() + ")") + "\n")
                .collect(joining()));
        grants.clear();
    }

    private static String withoutColumn(String grant) {
        return grant.replaceFirst("\\(.*\\)", "()");
    }

    private static String columnOf(String grant) {
        int open = grant.indexOf('(');
        return open < 0 ? "" : grant.substring(open + 1, grant.indexOf(')', open));
    }
}
