package io.planner360.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which database a command works on. */
class DatabaseOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".planner",
            description = "Where the embedded PostgreSQL keeps its data. Default: ${DEFAULT-VALUE}."
                    + " With DB_HOST in the environment, that server is used instead.")
    Path data = Path.of(".planner");
}
