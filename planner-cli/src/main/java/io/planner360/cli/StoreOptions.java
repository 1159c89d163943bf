package io.planner360.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command stores what it does. */
final class StoreOptions {
    @Option(names = "--in-memory", description = "Store nothing: everything is kept in memory until the end.")
    boolean inMemory;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".planner",
            description = "Where the embedded PostgreSQL keeps its data. Default: ${DEFAULT-VALUE}."
                    + " With DB_HOST in the environment, that server is used instead.")
    Path data = Path.of(".planner");
}
