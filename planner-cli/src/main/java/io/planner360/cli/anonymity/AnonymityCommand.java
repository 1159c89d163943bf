package io.planner360.cli.anonymity;

import io.planner360.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code planner anonymity}, which has nothing but subcommands. */
@Command(
        name = "anonymity",
        mixinStandardHelpOptions = true,
        description = "Tries the rules that keep raters hidden on cases from a file. Stores nothing.",
        synopsisSubcommandLabel = "COMMAND")
public final class AnonymityCommand implements Runnable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    private AnonymityCommand() {}

    /** The command with all its subcommands. */
    public static CommandLine with(Console console) {
        return new CommandLine(new AnonymityCommand())
                .addSubcommand(new PartitionCommand(console))
                .addSubcommand(new AuditCommand(console));
    }

    @Override
    public void run() {
        command.commandLine().usage(command.commandLine().getOut());
    }
}
