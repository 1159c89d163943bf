package io.planner360.cli.input.csv;

import java.util.Optional;

/**
 * What the cells of a column may hold.
 *
 * @param format how a value is written
 * @param longest the characters that a value has at most, each value of a list by itself
 * @param mayBeEmpty whether a row may leave it out
 * @param mayBeMissing whether the file may have no such column
 */
public record Cell(Format format, int longest, boolean mayBeEmpty, boolean mayBeMissing) {

    /** For formats that limit themselves. */
    private static final int UNLIMITED = Integer.MAX_VALUE;

    /** A value is needed, of any length. */
    public static Cell of(Format format) {
        return of(format, UNLIMITED);
    }

    /** A value is needed. */
    public static Cell of(Format format, int longest) {
        return new Cell(format, longest, false, false);
    }

    /** The same, but a row may leave it empty. */
    public Cell orEmpty() {
        return new Cell(format, longest, true, mayBeMissing);
    }

    /** The same, but the file may do without the column. */
    public Cell orMissing() {
        return new Cell(format, longest, true, true);
    }

    /** Whether there is a limit to its length. */
    public boolean isLimited() {
        return longest < UNLIMITED;
    }

    /** What is wrong with the content of a cell. */
    Optional<String> complaint(String content) {
        int nul = content.indexOf('\0');
        if (nul >= 0) {
            return Optional.of("has a NUL character at position " + (content.codePointCount(0, nul) + 1));
        }
        if (content.isBlank()) {
            return mayBeEmpty && content.isEmpty() ? Optional.empty() : blank(content);
        }
        for (String value : format.values(content)) {
            Optional<String> complaint = complaintOfOne(value);
            if (complaint.isPresent()) {
                return complaint;
            }
        }
        return format.complaintOfAll(content);
    }

    private Optional<String> blank(String content) {
        if (mayBeEmpty) {
            return Optional.of("has nothing but white space; leave it empty");
        }
        return Optional.of(content.isEmpty() ? "is empty" : "is empty but for white space");
    }

    private Optional<String> complaintOfOne(String value) {
        // Astral characters take two units each, so that only a longer value needs counting.
        int length = value.length() <= longest ? value.length() : value.codePointCount(0, value.length());
        return length > longest
                ? Optional.of("is too long: " + length + " characters, at most " + longest)
                : format.complaint(value);
    }
}
