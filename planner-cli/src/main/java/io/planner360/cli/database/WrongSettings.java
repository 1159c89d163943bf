package io.planner360.cli.database;

import java.util.List;

/** What was said of the database makes no sense. */
public final class WrongSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    WrongSettings(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    /** All of them, a sentence each, with where it was said. */
    public List<String> problems() {
        return problems;
    }
}
