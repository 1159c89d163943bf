package io.planner360.cli;

import io.planner360.cli.anonymity.AnonymityCommand;
import io.planner360.cli.console.Console;
import io.planner360.cli.console.Surroundings;
import io.planner360.cli.db.DbCommand;
import io.planner360.cli.statistics.StatsCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program behind {@code ./planner}. */
@Command(
        name = "planner",
        description = "Runs 360-degree feedback cycles, from people and questions to reports and learning plans.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            InviteCommand.class,
            ImportCommand.class,
            RunDueCommand.class,
            ReportCommand.class
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(new Console(out, err), Surroundings.ofTheProcess(), args));
    }

    /** Runs the program without ending the process; answers with its exit code. */
    static int run(Console console, Surroundings surroundings, String... args) {
        Clock clock = Clock.systemUTC();
        CommandLine program = new CommandLine(new Main(), new CommandFactory(console, clock, surroundings))
                .addSubcommand(DbCommand.with(console, clock, surroundings))
                .addSubcommand(AnonymityCommand.with(console))
                .addSubcommand(new StatsCommand(console));
        return program.setParameterExceptionHandler(new Misuse(program.getParameterExceptionHandler()))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(new Failures(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    @Override
    public void run() {
        command.commandLine().usage(command.commandLine().getOut());
    }

    /** Reads the version from the manifest of the jar; classes in a folder have none. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                    .orElse("(unpackaged)");
            return new String[] {"planner " + version};
        }
    }
}
