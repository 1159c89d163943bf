package io.planner360.application.organization.imports;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with a line of a file.
 *
 * @param column the name of the column as files have it; empty where the line as a whole is meant
 * @param problem what is wrong, without the column's name
 */
public record LineProblem(long line, String column, String problem) {
    public LineProblem {
        requireNonNull(column, "column");
        requireNonNull(problem, "problem");
    }
}
