package io.planner360.cli;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Surroundings;
import io.planner360.cli.servers.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** One run of the program within the tests. */
record Program(int exitCode, String out, String err) {

    static Program run(String... arguments) {
        return run(Surroundings.ofTheProcess(), arguments);
    }

    /** On a database, named as its users would. */
    static Program run(TestDatabase database, String... arguments) {
        return run(database, database.variables(), arguments);
    }

    /** With other variables than those that name the database. */
    static Program run(TestDatabase database, Map<String, String> variables, String... arguments) {
        String[] all = Stream.concat(Arrays.stream(arguments), database.options().stream())
                .toArray(String[]::new);
        return run(new Surroundings(variables, Path.of(""), Optional.empty()), all);
    }

    static Program run(Surroundings surroundings, String... arguments) {
        return of(console -> Main.run(console, surroundings, arguments));
    }

    /** The same in a process of its own, which can be killed. */
    static Process start(TestDatabase database, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(database.options());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(database.variables());
        return builder.start();
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
