package io.planner360.cli.database;

import java.util.Optional;

/** What a library says, fit for a sentence of ours. */
final class OneLine {

    private OneLine() {}

    static String of(Exception problem) {
        return Optional.ofNullable(problem.getMessage())
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .orElse("no reason given");
    }
}
