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
    private final Map<C, Set<String>> right;
    private long read;
    private long count;

    private CsvRows(String name, InputStream file, Class<C> columns) {
        this.bytes = new Counted(new DigestInputStream(file, digest));
        this.problems = new Problems(name);
        this.right = new EnumMap<>(columns);
        Chars text = Chars.of(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        if (text.peek() == Utf8.BYTE_ORDER_MARK) {
            text.skip();
        }
        this.parser = CsvParser.of(text, LONGEST_VALUE, problems);
        this.header = parser.header()
                .flatMap(first -> Header.read(first, columns, problems))
                .orElseGet(() -> Header.none(columns));
        header.columns().forEach(column -> right.put(column, new HashSet<>()));
        if (parser.header().isEmpty() && problems.byLine().isEmpty()) {
            problems.inFile("is empty");
        }
    }

    /**
     * Opens a file that was found to be text.
     *
     * @param name as the user typed it
     */
    public static <C extends Enum<C> & Column> CsvRows<C> open(String name, Path path, Class<C> columns)
            throws IOException {
        return new CsvRows<>(name, CsvSource.open(path), columns);
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
        for (C column : header.columns()) {
            String content = header.cell(found, column).orElse("");
            Optional<String> complaint = complaint(column, content);
            complaint.ifPresent(message -> problems.inCell(found.line(), column.header(), message));
            sound &= complaint.isEmpty();
            if (complaint.isEmpty()) {
                values.put(column, content);
            }
        }
        return new CsvRow<>(found.line(), values, header, sound, problems);
    }

    private Optional<String> complaint(C column, String content) {
        Set<String> known = right.getOrDefault(column, Set.of());
        if (known.contains(content)) {
            return Optional.empty();
        }
        Optional<String> complaint = column.cell().complaint(content);
        if (complaint.isEmpty() && known.size() < MOST_REMEMBERED) {
            known.add(content);
        }
        return complaint;
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

    /** Reads the file to its end; the checksum of all of it. To be asked once. */
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
