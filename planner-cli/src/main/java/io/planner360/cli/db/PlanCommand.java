package io.planner360.cli.db;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.database.SchemaOwner;
import io.planner360.cli.report.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code planner db plan}. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Writes the SQL that migrate would run, or a rollback, and runs nothing. The script is one"
                + " transaction for psql, and refuses a schema that has changed since.")
final class PlanCommand implements Callable<Integer> {
    private static final String FIRST_WORDS = "-- Planner360:";

    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write it to this file; an earlier plan there is replaced, another file is not.")
    private @Nullable Path out;

    @ArgGroup(exclusive = false)
    private @Nullable Back back;

    @Mixin
    private final DatabaseOptions database;

    PlanCommand(Console console, DatabaseOptions database) {
        this.console = console;
        this.database = database;
    }

    /** The plan of a rollback. */
    static final class Back {
        @Option(names = "--rollback", required = true, description = "Plan a rollback instead, and how far.")
        boolean rollback;

        @ArgGroup(multiplicity = "1")
        private RollbackTargetOptions target = new RollbackTargetOptions();
    }

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            refuseForeign(out);
        }
        Optional<String> plan;
        try (SchemaOwner owner = SchemaOwner.of(database.settings().existing())) {
            plan = owner.ask(schema -> back == null ? schema.plan() : schema.plan(back.target.target()));
        }
        if (plan.isEmpty()) {
            console.err()
                    .println(
                            back == null
                                    ? "Nothing to do: the schema is up to date."
                                    : "Nothing to do: nothing was applied after that.");
        } else if (out == null) {
            console.out().print(plan.get());
        } else {
            WholeFile.write(out, file -> file.write(plan.get()));
            console.out().println("Wrote " + out + ".");
        }
        return Exit.DONE;
    }

    private static void refuseForeign(Path file) throws IOException {
        if (Files.exists(file)) {
            String begin;
            try (InputStream content = Files.newInputStream(file)) {
                begin = new String(content.readNBytes(FIRST_WORDS.length()), StandardCharsets.ISO_8859_1);
            }
            if (!begin.equals(FIRST_WORDS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
    }
}
