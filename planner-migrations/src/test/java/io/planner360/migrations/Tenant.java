package io.planner360.migrations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An organization with rows in every table, and the names of their ids in SQL.
 *
 * @param number tells it from others
 */
record Tenant(int number) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}(?!')");

    /** Stores the organization with all its rows. */
    static Tenant stored(int number, TestDatabase database) {
        return stored(number, database, "tenant.sql");
    }

    /** Stores the organization with the rows of that file. */
    static Tenant stored(int number, TestDatabase database, String file) {
        Tenant tenant = new Tenant(number);
        try (InputStream rows = Objects.requireNonNull(Tenant.class.getResourceAsStream(file))) {
            database.execute(tenant.sql(new String(rows.readAllBytes(), UTF_8)), "SELECT 1");
            return tenant;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with each {word} as an id of this organization. */
    String sql(String text) {
        String numbered = text.replace("{n}", Integer.toString(number)).replace("{hash}", "'" + hash() + "'");
        return NAME.matcher(numbered).replaceAll(name -> "'" + id(name.group(1)) + "'");
    }

    UUID id(String name) {
        return UUID.nameUUIDFromBytes((number + name).getBytes(UTF_8));
    }

    private String hash() {
        return Integer.toString(number).repeat(64).substring(0, 64);
    }

    /** What a unit of work of this organization begins with. */
    String bound(String role) {
        return "SELECT set_config('role', '" + role + "', true), set_config('planner.organization_id', '"
                + id("organization") + "', true)";
    }
}
