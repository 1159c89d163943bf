package io.planner360.cli.input.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes CSV text apart as RFC 4180 says: commas, quotes doubled inside quotes, lines that end in LF, CRLF or CR. Empty
 * lines are no records. Wrong quoting is reported and does not end the parsing, so that the problems of later lines are
 * found too; a quote that is never closed is one of them, and not one long last cell.
 */
final class CsvParser {

    private static final int END = Chars.END;

    private final Chars text;
    private final Problems problems;
    private final int longest;
    private int line = 1;
    private Optional<CsvRecord> header = Optional.empty();
    private boolean headerPassed;
    private boolean misquoted;
    private boolean complete = true;

    private CsvParser(Chars text, int longest, Problems problems) {
        this.text = text;
        this.longest = longest;
        this.problems = problems;
    }

    /**
     * @param header the first record, if its quoting is right
     * @param records the other records whose quoting is right, in file order
     * @param complete whether these are all
     */
    record Parsed(Optional<CsvRecord> header, List<CsvRecord> records, boolean complete) {}

    static Parsed parse(String text, Problems problems) {
        CsvParser parser = new CsvParser(Chars.of(text), Integer.MAX_VALUE, problems);
        List<CsvRecord> records = new ArrayList<>();
        for (Optional<CsvRecord> next = parser.next(); next.isPresent(); next = parser.next()) {
            records.add(next.get());
        }
        return new Parsed(parser.header, records, parser.complete);
    }

    /**
     * Parses record by record.
     *
     * @param longest how many characters of a quoted value are kept, so that a quote that is never closed takes no memory
     */
    static CsvParser of(Chars text, int longest, Problems problems) {
        CsvParser parser = new CsvParser(text, longest, problems);
        parser.readHeader();
        return parser;
    }

    private void readHeader() {
        while (!headerPassed && text.peek() != END) {
            readRecord();
        }
    }

    /** The first record, if its quoting is right. */
    Optional<CsvRecord> header() {
        return header;
    }

    /** The next record behind the header whose quoting is right; empty at the end. */
    Optional<CsvRecord> next() {
        while (text.peek() != END) {
            Optional<CsvRecord> read = readRecord();
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private Optional<CsvRecord> readRecord() {
        int start = line;
        misquoted = false;
        List<String> cells = new ArrayList<>();
        boolean blank = isLineEndOrEnd(text.peek());
        if (!blank) {
            cells.add(cell(start, 1));
            while (text.peek() == ',') {
                text.skip();
                cells.add(cell(start, cells.size() + 1));
            }
        }
        skipLineEnd();
        return blank ? Optional.empty() : keep(new CsvRecord(start, cells));
    }

    private static boolean isLineEndOrEnd(int next) {
        return next == '\n' || next == '\r' || next == END;
    }

    private Optional<CsvRecord> keep(CsvRecord read) {
        complete &= !misquoted;
        if (!headerPassed) {
            headerPassed = true;
            header = Optional.of(read).filter(first -> !misquoted);
            return Optional.empty();
        }
        return Optional.of(read).filter(sound -> !misquoted);
    }

    private String cell(int start, int number) {
        if (text.peek() == '"') {
            return quoted(start, number);
        }
        String plain = text.plain();
        if (plain.indexOf('"') >= 0) {
            misquoted(start, number, "a quote stands in an unquoted value; quote the value and double its quotes");
        }
        return plain;
    }

    private String quoted(int start, int number) {
        StringBuilder value = new StringBuilder();
        do {
            text.skip();
            readToQuote(value);
            if (text.peek() == END) {
                misquoted(start, number, "the quote is never closed");
                return value.toString();
            }
            text.skip();
            if (text.peek() == '"') {
                value.append('"');
            }
        } while (text.peek() == '"');
        if (!Chars.endsCell(text.peek())) {
            misquoted(start, number, "text follows the closing quote; double the quotes inside a value");
            text.plain();
        }
        return value.toString();
    }

    /** What is too long is read and forgotten. */
    private void readToQuote(StringBuilder value) {
        for (int next = text.peek(); next != '"' && next != END; next = text.peek()) {
            if (next == '\n' || (next == '\r' && text.peekNext() != '\n')) {
                line++;
            }
            if (value.length() < longest) {
                value.append((char) next);
            }
            text.skip();
        }
    }

    private void misquoted(int start, int number, String message) {
        misquoted = true;
        String column = header.filter(first -> number <= first.cells().size())
                .map(first -> first.cells().get(number - 1))
                .orElse("field " + number);
        problems.inCell(start, column, message);
    }

    private void skipLineEnd() {
        if (text.peek() == '\r' && text.peekNext() == '\n') {
            text.skip();
        }
        if (text.peek() != END) {
            text.skip();
            line++;
        }
    }
}
