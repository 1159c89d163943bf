package io.planner360.domain.shared;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with a command's input.
 *
 * @param field the path of the field, as in {@code questions[3].text}
 * @param problem what is wrong, without the field's name, as in "must not be blank"
 */
public record Violation(String field, String problem) {
    public Violation {
        requireNonNull(field, "field");
        requireNonNull(problem, "problem");
    }

    @Override
    public String toString() {
        return field + " " + problem;
    }
}
