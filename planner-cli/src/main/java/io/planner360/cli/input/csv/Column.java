package io.planner360.cli.input.csv;

import java.util.Locale;

/** A column of a file. Each file has one enum of them: a constant is all that a new column takes to be checked. */
public interface Column {

    /** The name of the constant. */
    String name();

    /** What its cells may hold. */
    Cell cell();

    /** The name of the column in the header line: the constant's name in lower case. */
    default String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
