package io.planner360.cli.input.csv;

import java.util.List;
import java.util.Optional;

/** How a value is written in a cell. */
public interface Format {

    /** How the documentation names it. */
    String title();

    /** What is wrong with one value, which is never blank. */
    Optional<String> complaint(String value);

    /** The values in a cell: one, unless it is the format of a list. */
    default List<String> values(String content) {
        return List.of(content);
    }

    /** What is wrong with a cell whose values are right one by one. */
    default Optional<String> complaintOfAll(String content) {
        return Optional.empty();
    }
}
