package io.planner360.jdbi.internal.feedback;

import java.util.List;
import java.util.regex.Pattern;

/** Codes of options with commas between them, which no code has, so that lists of lists fit into one array. */
final class OptionCodes {
    private static final Pattern COMMA = Pattern.compile(",");

    private OptionCodes() {}

    static String joined(List<String> codes) {
        return String.join(",", codes);
    }

    static List<String> split(String codes) {
        return COMMA.splitAsStream(codes).toList();
    }
}
