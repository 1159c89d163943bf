package io.planner360.cli.input.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Several values in one cell: {@code first|second|third}. */
public record ValueList(Format each) implements Format {

    static final char SEPARATOR = '|';
    private static final Pattern BETWEEN = Pattern.compile("|", Pattern.LITERAL);

    @Override
    public String title() {
        return each.title() + "s, with | between";
    }

    @Override
    public List<String> values(String content) {
        return split(content);
    }

    @Override
    public Optional<String> complaint(String value) {
        return value.isBlank() ? Optional.of("has an empty value beside a |") : each.complaint(value);
    }

    @Override
    public Optional<String> complaintOfAll(String content) {
        Set<String> seen = new HashSet<>();
        return split(content).stream()
                .filter(value -> !seen.add(value))
                .findFirst()
                .map(twice -> "names " + Shown.quoted(twice) + " twice");
    }

    /** The values of a cell that has any. */
    static List<String> split(String content) {
        return List.of(BETWEEN.split(content, -1));
    }

    /** The cell for some values, none of which may contain the separator. */
    public static String join(List<String> values) {
        values.stream()
                .filter(value -> value.indexOf(SEPARATOR) >= 0)
                .findFirst()
                .ifPresent(value -> {
                    throw new IllegalArgumentException("A list cannot hold a value with a |: " + Shown.quoted(value));
                });
        return String.join(String.valueOf(SEPARATOR), values);
    }
}
