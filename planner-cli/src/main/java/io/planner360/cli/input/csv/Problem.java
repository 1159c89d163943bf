package io.planner360.cli.input.csv;

import java.util.Optional;

/**
 * Something wrong in a file.
 *
 * @param file as the user named it
 * @param line the physical line, from 1, on which the record starts; 1 where the whole file is meant
 * @param column the header of the column; empty where the whole record or the whole file is meant
 */
public record Problem(String file, int line, Optional<String> column, String message) {

    /** {@code file:line: column: message}, without the column where there is none. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + column.map(name -> name + ": ").orElse("") + message;
    }
}
