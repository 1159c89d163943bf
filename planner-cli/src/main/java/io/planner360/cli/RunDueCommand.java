package io.planner360.cli;

import io.planner360.application.DueWork;
import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.mail.MailFolder;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.shared.PlannerException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code planner run-due}. */
@Command(
        name = "run-due",
        mixinStandardHelpOptions = true,
        description =
                "Does what has become due in all organizations of the database: closes cycles whose closing day is"
                        + " over, and tells people what has happened, by messages that are written to a folder.%n"
                        + "To be called regularly, as every minute. Several calls at once do no harm; what could not be done is"
                        + " done by a later one.",
        exitCodeListHeading = "%nEnds with:%n",
        exitCodeList = {
            "0:everything that was due is done",
            "1:something failed; it is tried again by a later call, but for dead letters",
            "2:the command was not understood"
        })
final class RunDueCommand implements Callable<Integer> {
    private static final HandlerName MAIL = new HandlerName("mail-folder");

    private final Console console;
    private final Clock clock;

    @Option(
            names = "--mail",
            paramLabel = "DIR",
            defaultValue = "planner-mail",
            description = "Where messages go, a text file each. Default: ${DEFAULT-VALUE}.")
    private Path mail = Path.of("planner-mail");

    @Mixin
    private final DatabaseOptions database;

    RunDueCommand(Console console, Clock clock, DatabaseOptions database) {
        this.console = console;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public Integer call() throws IOException {
        OutputDirectory.prepare(mail);
        try (OpenStore open = OpenStore.existing(database, store -> new MailFolder(MAIL, store, mail))) {
            return told(console, open.planner().runDue(clock.instant()));
        }
    }

    /** Says what was done, and returns what the program ends with. */
    static int told(Console console, DueWork work) {
        console.out()
                .println("Closed " + counted(work.closed(), "cycle") + ", gave "
                        + counted(work.reminded(), "reminder") + ", told of "
                        + counted(work.overdue(), "overdue objective") + ", delivered "
                        + counted(work.deliveries().delivered(), "event") + ".");
        if (work.deliveries().failed() > 0) {
            console.err()
                    .println("planner: " + counted(work.deliveries().failed(), "delivery", "deliveries")
                            + " failed and will be tried again");
        }
        if (work.deliveries().dead() > 0) {
            console.err()
                    .println("planner: " + counted(work.deliveries().dead(), "delivery", "deliveries")
                            + " failed too often and will not be tried again");
        }
        for (PlannerException failure : work.failures()) {
            console.err().println("planner: " + failure.getMessage());
        }
        return work.isTroubled() ? Exit.FAILED : Exit.DONE;
    }

    private static String counted(int number, String one) {
        return counted(number, one, one + "s");
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
