package io.planner360.cli.input.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a table so that {@link CsvTable} reads the same values. */
public final class CsvOutput {

    private CsvOutput() {}

    /** Writes a header and the rows, in UTF-8 without byte order mark, lines ending in LF; replaces an older file. */
    public static <C extends Enum<C> & Column> void write(Path file, Class<C> columns, Stream<Map<C, String>> rows) {
        C[] inOrder = columns.getEnumConstants();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(Arrays.stream(inOrder).map(Column::header).toList());
            rows.forEach(row -> csv.writeRecord(Arrays.stream(inOrder)
                    .map(column -> row.getOrDefault(column, ""))
                    .toList()));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + file, failure);
        }
    }
}
