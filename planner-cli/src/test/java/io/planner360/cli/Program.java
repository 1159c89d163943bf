package io.planner360.cli;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;

/** One run of the program within the tests. */
record Program(int exitCode, String out, String err) {

    static Program run(String... arguments) {
        return of(console -> Main.run(console, Surroundings.ofTheProcess(), arguments));
    }

    /** What a part of the program says and ends with. */
    static Program of(ToIntFunction<Console> part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        int exitCode = part.applyAsInt(console);
        return new Program(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> errorLines() {
        return err.lines().toList();
    }
}
