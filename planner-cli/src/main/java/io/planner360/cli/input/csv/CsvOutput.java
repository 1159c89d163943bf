package io.planner360.cli.input.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
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
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            write(csv, columns, rows, true);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + file, failure);
        }
    }

    /** The rows as text, with the header or without. */
    public static <C extends Enum<C> & Column> String text(
            Class<C> columns, Stream<Map<C, String>> rows, boolean header) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            write(csv, columns, rows, header);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static <C extends Enum<C> & Column> void write(
            CsvWriter csv, Class<C> columns, Stream<Map<C, String>> rows, boolean header) {
        C[] inOrder = columns.getEnumConstants();
        if (header) {
            csv.writeRecord(Arrays.stream(inOrder).map(Column::header).toList());
        }
        rows.forEach(row -> csv.writeRecord(Arrays.stream(inOrder)
                .map(column -> row.getOrDefault(column, ""))
                .toList()));
    }
}
