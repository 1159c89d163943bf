package io.planner360.migrations;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The changes that this version of the library knows.
 *
 * @param checksums id of each change, which is its file's name, to Liquibase's checksum of it, in order
 */
record Changelog(Map<String, String> checksums) {

    /** Where the changes are listed with their checksums, so that comparing them needs no Liquibase. */
    static final String LIST = "changesets.txt";

    static Changelog bundled() {
        try (InputStream list = Changelog.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(LIST + " is missing from the library");
            }
            return parse(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Changelog parse(String list) {
        return new Changelog(list.lines()
                .map(line -> line.split(" ", 2))
                .collect(toMap(
                        parts -> parts[0],
                        parts -> parts[1],
                        (one, other) -> {
                            throw new IllegalStateException("a change is listed twice");
                        },
                        LinkedHashMap::new)));
    }
}
