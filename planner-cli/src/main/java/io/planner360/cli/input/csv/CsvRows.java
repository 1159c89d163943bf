package io.planner360.cli.input.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a file of any size, one after the other, by the same rules as {@link CsvTable}. */
public final class CsvRows<C extends Enum<C> & Column> implements AutoCloseable {

    /** Longer than any value may be. */
    private static final int LONGEST_VALUE = 1 << 16;

    /** Values that stand in many rows are looked at once. */
    private static final int MOST_REMEMBERED = 2_000;

    private final InputStream bytes;
    private final MessageDigest digest = CsvScan.digest();
    private final Problems problems;
    private final CsvParser parser;
    private final Header<C> header;
    private final List<Place<C>> places;
    private long read;
    private long count;

    /** Where a column stands, and some values that were found to be right. */
    private record Place<C>(C column, int position, Set<String> right) {}

    private CsvRows(String name, InputStream file, Class<C> columns, boolean digested) {
        this.bytes = new Counted(digested ? new DigestInputStream(file, digest) : file);
        this.problems = new Problems(name);
        Chars text = Chars.of(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        if (text.peek() == Utf8.BYTE_ORDER_MARK) {
            text.skip();
        }
        this.parser = CsvParser.of(text, LONGEST_VALUE, problems);
        this.header = parser.header()
                .flatMap(first -> Header.read(first, columns, problems))
                .orElseGet(() -> Header.none(columns));
        this.places = header.columns().stream()
                .map(column -> new Place<>(column, header.position(column), new HashSet<>()))
                .toList();
        if (parser.header().isEmpty() && problems.byLine().isEmpty()) {
            problems.inFile("is empty");
        }
    }

    /**
     * Opens a file that was found to be text.
     *
     * @param name as the user typed it
     * @param digested whether the checksum will be asked for, which takes its time
     */
    public static <C extends Enum<C> & Column> CsvRows<C> open(
            String name, Path path, Class<C> columns, boolean digested) throws IOException {
        return new CsvRows<>(name, CsvSource.open(path), columns, digested);
    }

    /** The next row; empty at the end. What is wrong with rows, or with the header, is among the problems. */
    public Optional<CsvRow<C>> next() {
        if (header.columns().isEmpty()) {
            return Optional.empty();
        }
        for (Optional<CsvRecord> next = parser.next(); next.isPresent(); next = parser.next()) {
            count++;
            CsvRecord found = next.get();
            if (found.cells().size() == header.size()) {
                return Optional.of(row(found));
            }
            problems.inLine(found.line(), "has " + found.cells().size() + " fields, the header has " + header.size());
        }
        if (count == 0) {
            problems.inFile("has a header but no rows");
        }
        return Optional.empty();
    }

    private CsvRow<C> row(CsvRecord found) {
        Map<C, String> values = new EnumMap<>(header.type());
        boolean sound = header.isComplete();
        for (Place<C> place : places) {
            String content = found.cells().get(place.position());
            if (place.right().contains(content) || isRight(place, content, found.line())) {
                values.put(place.column(), content);
            } else {
                sound = false;
            }
        }
        return new CsvRow<>(found.line(), values, header, sound, problems);
    }

    private boolean isRight(Place<C> place, String content, int line) {
        Optional<String> complaint = place.column().cell().complaint(content);
        if (complaint.isPresent()) {
            problems.inCell(line, place.column().header(), complaint.get());
            return false;
        }
        if (place.right().size() < MOST_REMEMBERED) {
            place.right().add(content);
        }
        return true;
    }

    /** What was found to be wrong since this was asked the last time, by line. */
    public List<Problem> takeProblems() {
        return problems.take();
    }

    /** How many rows were read so far, wrong ones included. */
    public long rowsRead() {
        return count;
    }

    /** How many bytes were read so far. */
    public long bytesRead() {
        return read;
    }

    /** Reads the file to its end; the checksum of all of it, if it was opened for that. To be asked once. */
    public String checksum() {
        try {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int got = super.read(into, from, most);
            read += Math.max(0, got);
            return got;
        }
    }
}
