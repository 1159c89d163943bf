package io.planner360.cli.input.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Characters of a text that need not fit into memory, with a look ahead of one. */
final class Chars {

    static final int END = -1;

    private static final int SIZE = 1 << 16;

    private final Reader reader;
    private final char[] buffer = new char[SIZE];
    private int at;
    private int end;

    private Chars(Reader reader) {
        this.reader = reader;
    }

    static Chars of(String text) {
        return new Chars(new StringReader(text));
    }

    static Chars of(Reader reader) {
        return new Chars(reader);
    }

    /** The character here. */
    int peek() {
        return at < end || fill() ? buffer[at] : END;
    }

    /** The character behind the one here. */
    int peekNext() {
        return at + 1 < end || fill() ? buffer[at + 1] : END;
    }

    void skip() {
        at++;
    }

    /** Everything up to the end of an unquoted cell. */
    String plain() {
        StringBuilder before = null;
        int from = at;
        while (true) {
            while (at < end && !endsCell(buffer[at])) {
                at++;
            }
            if (at < end) {
                break;
            }
            before = (before == null ? new StringBuilder() : before).append(buffer, from, at - from);
            boolean more = fill();
            from = at;
            if (!more) {
                break;
            }
        }
        return before == null
                ? new String(buffer, from, at - from)
                : before.append(buffer, from, at - from).toString();
    }

    static boolean endsCell(int next) {
        return next == ',' || next == '\n' || next == '\r' || next == END;
    }

    /** Keeps what is left; false where nothing more comes. */
    private boolean fill() {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        try {
            int read = reader.read(buffer, end, SIZE - end);
            if (read > 0) {
                end += read;
            }
            return read > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
