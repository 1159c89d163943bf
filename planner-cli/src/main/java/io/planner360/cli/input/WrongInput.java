package io.planner360.cli.input;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.input.csv.Problem;
import java.util.List;

/** Says everything that is wrong with files. */
public final class WrongInput {
    private WrongInput() {}

    /** Each problem in a line, and how many there are, for a command that stores; answers with the exit code. */
    public static int tell(Console console, List<Problem> problems) {
        return tell(console, problems, "nothing was stored");
    }

    /** The same for any command. */
    public static int tell(Console console, List<Problem> problems, String outcome) {
        problems.forEach(problem -> console.err().println(problem));
        console.err().println(problems.size() + (problems.size() == 1 ? " problem; " : " problems; ") + outcome + ".");
        return Exit.BAD_INPUT;
    }
}
