package io.planner360.migrations;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes that this version of the library knows.
 *
 * @param checksums id of each change of the schema, which is its file's name, to Liquibase's checksum of it, in order
 * @param seeds what can be put into the tables, in order
 */
record Changelog(Map<String, String> checksums, List<Seed> seeds) {

    /** Where the changes are listed with their checksums, so that comparing them needs no Liquibase. */
    static final String LIST = "changesets.txt";

    /** Where the seeds are listed: id, environment, checksum. */
    static final String SEEDS = "seeds.txt";

    static Changelog bundled() {
        Map<String, String> checksums = parse(text(LIST)).checksums();
        return new Changelog(checksums, text(SEEDS).lines().map(Seed::parse).toList());
    }

    private static String text(String name) {
        try (InputStream list = Changelog.class.getResourceAsStream(name)) {
            if (list == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without seeds. */
    static Changelog parse(String list) {
        return new Changelog(
                list.lines()
                        .map(line -> line.split(" ", 2))
                        .collect(toMap(
                                parts -> parts[0],
                                parts -> parts[1],
                                (one, other) -> {
                                    throw new IllegalStateException("a change is listed twice");
                                },
                                LinkedHashMap::new)),
                List.of());
    }
}
