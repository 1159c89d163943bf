package io.planner360.jdbi.internal.insight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Statements that are shipped as files, so that they can be read, run and explained by themselves. */
final class SqlFile {
    private SqlFile() {}

    /** The statement of the analysis. */
    static String analysis(String name) {
        String file = "analysis/" + name + ".sql";
        try (InputStream stream = SqlFile.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the adapter was built without " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
