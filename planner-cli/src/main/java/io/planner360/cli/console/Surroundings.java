package io.planner360.cli.console;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program was called.
 *
 * @param variables the environment's
 * @param directory the current one
 * @param terminal none where nobody can be asked
 */
public record Surroundings(Map<String, String> variables, Path directory, Optional<Terminal> terminal) {

    /** Those of this process. */
    public static Surroundings ofTheProcess() {
        return new Surroundings(System.getenv(), Path.of(""), Terminal.ofTheProcess());
    }

    /** Without the values of variables, of which some are secret. */
    @Override
    public String toString() {
        return "directory " + directory.toAbsolutePath();
    }
}
