package io.planner360.cli;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.input.csv.Problem;
import java.util.List;

/** Says everything that is wrong with files. */
final class WrongInput {
    private WrongInput() {}

    /** Each problem in a line, and how many there are; answers with the exit code. */
    static int tell(Console console, List<Problem> problems) {
        problems.forEach(problem -> console.err().println(problem));
        console.err()
                .println(
                        problems.size() == 1
                                ? "1 problem; nothing was stored."
                                : problems.size() + " problems; nothing was stored.");
        return Exit.BAD_INPUT;
    }
}
