package io.planner360.cli.input.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong in one file. */
public final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    /** @param file as the user named it */
    public Problems(String file) {
        this.file = file;
    }

    /** What was found since this was asked the last time, by line. */
    public List<Problem> take() {
        List<Problem> taken = byLine();
        found.clear();
        return taken;
    }

    /** The file as a whole is wrong. */
    public void inFile(String message) {
        inLine(1, message);
    }

    /** A record as a whole is wrong. */
    public void inLine(int line, String message) {
        found.add(new Problem(file, line, Optional.empty(), message));
    }

    /** One cell is wrong. */
    public void inCell(int line, String column, String message) {
        found.add(new Problem(file, line, Optional.of(Shown.plain(column)), message));
    }

    /** All problems by line; those of one line in the order in which they were found. */
    public List<Problem> byLine() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
