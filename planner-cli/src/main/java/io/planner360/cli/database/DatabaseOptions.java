package io.planner360.cli.database;

import io.planner360.cli.console.Surroundings;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which database a command works on. */
public class DatabaseOptions {
    private final Surroundings surroundings;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".planner",
            description = "Where the embedded PostgreSQL keeps its data. Default: ${DEFAULT-VALUE}."
                    + " With DB_HOST in the environment, that server is used instead.")
    private Path data = Path.of(".planner");

    public DatabaseOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * What the options and the surroundings say together.
     *
     * @throws DatabaseUnavailable if that makes no sense
     */
    public DatabaseSettings settings() {
        return DatabaseSettings.from(surroundings.variables(), data);
    }
}
