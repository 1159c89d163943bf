package io.planner360.cli.input.csv;

import java.util.Locale;

/** Values of a user's file as they may stand in a message: on one line, harmless to a terminal, not too long. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** The value in single quotes. */
    public static String quoted(String value) {
        return "'" + plain(value) + "'";
    }

    /** The value, its invisible characters as Unicode escapes, cut after 60 characters. */
    public static String plain(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(LONGEST).forEach(point -> append(shown, point));
        if (value.codePointCount(0, value.length()) > LONGEST) {
            shown.append('…');
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (isInvisible(point)) {
            shown.append(String.format(Locale.ROOT, "\\u%04X", point));
        } else {
            shown.appendCodePoint(point);
        }
    }

    // The joiner of emoji sequences is a format character too, and is wanted.
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> point != 0x200D;
            default -> false;
        };
    }
}
