package io.planner360.migrations;

import io.planner360.migrations.PlannerSeeds.Environment;
import java.util.Locale;

/**
 * Rows that the library brings.
 *
 * @param id its file's name
 * @param checksum Liquibase's; {@code -} for development data, which are written anew when the schema changes: who
 *     has them keeps them
 */
record Seed(String id, Environment environment, String checksum) {

    static Seed parse(String line) {
        String[] parts = line.split(" ", 3);
        return new Seed(parts[0], Environment.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]);
    }

    boolean isAsApplied(String checksumThere) {
        return environment == Environment.DEV || checksum.equals(checksumThere);
    }
}
