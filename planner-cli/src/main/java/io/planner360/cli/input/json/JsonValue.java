package io.planner360.cli.input.json;

import io.planner360.cli.input.csv.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a JSON file. Each question about it that has no answer notes why among the file's problems, so that all
 * of them can be told at once.
 */
public final class JsonValue {
    private static final int LONGEST_NUMBER = 1_000;

    /** The value as Java has it: a map, a list, a text, a number, a truth value, or nothing for null. */
    private final Optional<Object> content;

    private final int line;
    private final String path;
    private final Problems problems;

    /** A value of a wrong type is told once, however much is asked of it. */
    private boolean misfit;

    JsonValue(Optional<Object> content, int line, String path, Problems problems) {
        this.content = content;
        this.line = line;
        this.path = path;
        this.problems = problems;
    }

    /** Notes that something is wrong with this value. */
    public void refuse(String message) {
        if (path.isEmpty()) {
            problems.inLine(line, message);
        } else {
            problems.inCell(line, path, message);
        }
    }

    /** True for null. */
    public boolean isNull() {
        return content.isEmpty();
    }

    /** A member that must be there; of an object. */
    public Optional<JsonValue> member(String name) {
        Optional<JsonValue> found = optionalMember(name);
        if (found.isEmpty() && content.filter(Map.class::isInstance).isPresent()) {
            refuse("has no " + name);
        }
        return found;
    }

    /** A member that may be missing; of an object. */
    public Optional<JsonValue> optionalMember(String name) {
        return Optional.ofNullable(members().get(name));
    }

    /** All members in their order; of an object. */
    @SuppressWarnings("unchecked")
    public Map<String, JsonValue> members() {
        return (Map<String, JsonValue>) as(Map.class, "an object").orElse(Map.of());
    }

    /** The elements of an array. */
    @SuppressWarnings("unchecked")
    public List<JsonValue> elements() {
        return (List<JsonValue>) as(List.class, "an array").orElse(List.of());
    }

    /** A text that is not blank. */
    public Optional<String> text() {
        Optional<String> text = as(String.class, "a text");
        if (text.filter(String::isBlank).isPresent()) {
            refuse("must not be blank");
            return Optional.empty();
        }
        return text;
    }

    /** One of these texts. */
    public Optional<String> oneOf(String... texts) {
        Optional<String> text = text();
        if (text.isPresent() && !List.of(texts).contains(text.get())) {
            refuse("must be " + String.join(" or ", texts) + ", not " + text.get());
            return Optional.empty();
        }
        return text;
    }

    /** A number, exactly as it is written. */
    public Optional<BigDecimal> number() {
        Optional<BigDecimal> number = as(BigDecimal.class, "a number");
        // A few characters such as 1e999999999 would fill the memory when they are written out.
        if (number.filter(n -> Math.abs((long) n.scale()) > LONGEST_NUMBER).isPresent()) {
            refuse("must have at most " + LONGEST_NUMBER + " digits");
            return Optional.empty();
        }
        return number;
    }

    /** A whole number from {@code lowest} on. */
    public Optional<Integer> wholeNumber(int lowest) {
        Optional<BigDecimal> number = number();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        try {
            int whole = number.get().intValueExact();
            if (whole >= lowest) {
                return Optional.of(whole);
            }
        } catch (ArithmeticException e) {
            // Refused below, like a number that is too low.
        }
        refuse("must be a whole number from " + lowest + " on, not " + number.get());
        return Optional.empty();
    }

    private <T> Optional<T> as(Class<T> type, String wanted) {
        Optional<T> value = content.filter(type::isInstance).map(type::cast);
        if (value.isEmpty() && !misfit) {
            misfit = true;
            refuse("must be " + wanted);
        }
        return value;
    }
}
