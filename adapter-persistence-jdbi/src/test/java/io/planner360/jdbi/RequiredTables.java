package io.planner360.jdbi;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables and columns that the product is required to have, as {@code required-tables.txt} lists them.
 *
 * @param tables every table by its name
 * @param columns each as {@code table.column}; one that stands in another table by its place there
 */
record RequiredTables(List<String> tables, List<String> columns) {
    RequiredTables {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
    }

    static RequiredTables read() {
        List<String> tables = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        text().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int moved = line.indexOf("->");
                    if (moved >= 0) {
                        columns.add(line.substring(moved + 2, line.indexOf('|')).strip());
                        return;
                    }
                    int colon = line.indexOf(':');
                    String table = colon < 0 ? line : line.substring(0, colon);
                    tables.add(table);
                    if (colon >= 0) {
                        Stream.of(line.substring(colon + 1).split(",", -1))
                                .map(column -> table + "." + column.strip())
                                .forEach(columns::add);
                    }
                });
        return new RequiredTables(tables, columns);
    }

    private static String text() {
        try (InputStream in = requireNonNull(RequiredTables.class.getResourceAsStream("required-tables.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
