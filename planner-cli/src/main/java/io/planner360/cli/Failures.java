package io.planner360.cli;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.cycle.RefusedCommand;
import io.planner360.cli.database.DatabaseUnavailable;
import io.planner360.cli.database.WrongSettings;
import io.planner360.domain.shared.PlannerException;
import io.planner360.migrations.UnknownRollbackTarget;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what went wrong. What nobody foresaw keeps its trace. */
final class Failures implements IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
            throws Exception {
        if (failure instanceof RefusedCommand || failure instanceof UnknownRollbackTarget) {
            console.err().println("planner: " + failure.getMessage());
            return Exit.BAD_INPUT;
        }
        if (failure instanceof WrongSettings wrong) {
            wrong.problems().forEach(problem -> console.err().println("planner: " + problem));
            return Exit.BAD_INPUT;
        }
        if (failure instanceof IOException io) {
            console.err().println("planner: " + sentence(io));
            return Exit.FAILED;
        }
        if (failure instanceof DatabaseUnavailable || failure instanceof PlannerException) {
            console.err().println("planner: " + failure.getMessage());
            return Exit.FAILED;
        }
        throw failure;
    }

    private static String sentence(IOException failure) {
        if (failure instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + " is there already and holds something else; nothing was written";
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": "
                    + Optional.ofNullable(file.getReason())
                            .orElse(file.getClass().getSimpleName().replace("Exception", ""));
        }
        return Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
    }
}
