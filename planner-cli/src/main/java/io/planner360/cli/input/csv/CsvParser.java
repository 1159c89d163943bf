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

    private static final int END = -1;

    private final String text;
    private final Problems problems;
    private final List<CsvRecord> records = new ArrayList<>();
    private int at;
    private int line = 1;
    private Optional<CsvRecord> header = Optional.empty();
    private boolean headerPassed;
    private boolean misquoted;
    private boolean complete = true;

    private CsvParser(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * @param header the first record, if its quoting is right
     * @param records the other records whose quoting is right, in file order
     * @param complete whether these are all
     */
    record Parsed(Optional<CsvRecord> header, List<CsvRecord> records, boolean complete) {}

    static Parsed parse(String text, Problems problems) {
        CsvParser parser = new CsvParser(text, problems);
        while (parser.peek() != END) {
            parser.readRecord();
        }
        return new Parsed(parser.header, parser.records, parser.complete);
    }

    private void readRecord() {
        int start = line;
        int from = at;
        misquoted = false;
        List<String> cells = new ArrayList<>();
        cells.add(cell(start, 1));
        while (peek() == ',') {
            at++;
            cells.add(cell(start, cells.size() + 1));
        }
        boolean blank = at == from;
        skipLineEnd();
        if (!blank) {
            keep(new CsvRecord(start, List.copyOf(cells)));
        }
    }

    private void keep(CsvRecord read) {
        complete &= !misquoted;
        if (!headerPassed) {
            headerPassed = true;
            header = Optional.of(read).filter(first -> !misquoted);
        } else if (!misquoted) {
            records.add(read);
        }
    }

    private String cell(int start, int number) {
        if (peek() == '"') {
            return quoted(start, number);
        }
        String plain = unquoted();
        if (plain.indexOf('"') >= 0) {
            misquoted(start, number, "a quote stands in an unquoted value; quote the value and double its quotes");
        }
        return plain;
    }

    private String unquoted() {
        int from = at;
        while (!endsCell(peek())) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted(int start, int number) {
        StringBuilder value = new StringBuilder();
        do {
            at++;
            readToQuote(value);
            if (peek() == END) {
                misquoted(start, number, "the quote is never closed");
                return value.toString();
            }
            at++;
            if (peek() == '"') {
                value.append('"');
            }
        } while (peek() == '"');
        if (!endsCell(peek())) {
            misquoted(start, number, "text follows the closing quote; double the quotes inside a value");
            unquoted();
        }
        return value.toString();
    }

    private void readToQuote(StringBuilder value) {
        int from = at;
        while (peek() != '"' && peek() != END) {
            if (isLineEnd()) {
                line++;
            }
            at++;
        }
        value.append(text, from, at);
    }

    private void misquoted(int start, int number, String message) {
        misquoted = true;
        String column = header.filter(first -> number <= first.cells().size())
                .map(first -> first.cells().get(number - 1))
                .orElse("field " + number);
        problems.inCell(start, column, message);
    }

    private void skipLineEnd() {
        if (peek() == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        if (peek() != END) {
            at++;
            line++;
        }
    }

    /** Whether the character here is the last one of a line end: CRLF counts once. */
    private boolean isLineEnd() {
        char here = text.charAt(at);
        return here == '\n' || (here == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private static boolean endsCell(int next) {
        return next == ',' || next == '\n' || next == '\r' || next == END;
    }
}
