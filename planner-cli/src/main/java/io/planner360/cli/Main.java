package io.planner360.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program behind {@code ./planner}. */
@Command(
        name = "planner",
        description = "Runs 360-degree feedback cycles, from people and questions to reports and learning plans.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DemoCommand.class, RunCommand.class})
public final class Main implements Runnable {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the program without ending the process; answers with its exit code. */
    static int run(String... args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, err);
        return new CommandLine(new Main(), new CommandFactory(console))
                .setExecutionExceptionHandler(new Failures(console))
                .execute(args);
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.out);
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
