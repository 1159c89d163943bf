package io.planner360.cli;

import io.planner360.cli.console.Surroundings;
import io.planner360.cli.database.DatabaseOptions;
import picocli.CommandLine.Option;

/** Where a command stores what it does. */
final class StoreOptions extends DatabaseOptions {
    @Option(names = "--in-memory", description = "Store nothing: everything is kept in memory until the end.")
    boolean inMemory;

    StoreOptions(Surroundings surroundings) {
        super(surroundings);
    }
}
