package io.planner360.cli.input.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells text from what only pretends to be: a line of broken characters helps nobody with a spreadsheet file. */
final class Content {

    private static final int LOOKED_AT = 1024;

    private Content() {}

    /** The text of a file; empty, with the reason among the problems, where it has none. */
    static Optional<String> of(byte[] bytes, Problems problems) {
        Optional<String> other = otherThanText(bytes);
        if (other.isPresent()) {
            problems.inFile(other.get());
            return Optional.empty();
        }
        String text = Utf8.decode(bytes, problems);
        if (text.isBlank()) {
            problems.inFile("is empty");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** What a file is that begins with these bytes, if it is no text in UTF-8. */
    static Optional<String> otherThanText(byte[] start) {
        if (startsWith(start, new byte[] {'P', 'K', 3, 4})) {
            return Optional.of("is not a CSV file but a ZIP archive, as spreadsheet programs write; export it as CSV");
        }
        if (startsWith(start, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(start, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return Optional.of("is UTF-16, not UTF-8");
        }
        return isBinary(start) ? Optional.of("is a binary file, not a CSV file") : Optional.empty();
    }

    // One NUL is a slip within a text, which is reported with its place.
    private static boolean isBinary(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        long controls = start.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')
                .count();
        return controls * 10 > start.length() && start.length() > 0;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
