package io.planner360.cli;

import io.planner360.application.feedback.invitation.ImportInvitations;
import io.planner360.application.feedback.invitation.ImportInvitations.Line;
import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.input.InvitationsFile;
import io.planner360.cli.input.WrongInput;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.Problem;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planner invite}. */
@Command(
        name = "invite",
        mixinStandardHelpOptions = true,
        description = "Invites raters of a cycle that is there, from a CSV file that names people by e-mail."
                + " A wrong file is reported problem by problem, and nobody is invited.")
final class InviteCommand implements Callable<Integer> {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "FILE", description = "Who is asked about whom: target, rater, name, rater_group.")
    private String file = "";

    @Option(names = "--organization", required = true, paramLabel = "ID", description = "Whose cycle it is.")
    private UUID organization = NOBODY;

    @Option(names = "--cycle", required = true, paramLabel = "ID", description = "In which cycle.")
    private UUID cycle = NOBODY;

    @Option(names = "--as", required = true, paramLabel = "ID", description = "Who does it: the id of a person.")
    private UUID person = NOBODY;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "A new file for the tokens of raters outside. They are told this once.")
    private @Nullable Path tokens;

    @Mixin
    private final StoreOptions store;

    InviteCommand(Console console, Clock clock, StoreOptions store) {
        this.console = console;
        this.clock = clock;
        this.store = store;
    }

    @Override
    public Integer call() throws IOException {
        Either<List<Problem>, List<Line>> lines = InvitationsFile.read(CsvSource.file(file, Path.of(file)));
        if (lines.isLeft()) {
            return WrongInput.tell(console, lines.getLeft());
        }
        if (tokens == null && lines.get().stream().anyMatch(line -> line.name().isPresent())) {
            console.err().println("planner: the file names raters outside, so say with --tokens where their tokens go");
            return Exit.BAD_INPUT;
        }
        ImportInvitations command = new ImportInvitations(
                new Actor.Person(new OrganizationId(organization), new UserId(person)),
                new FeedbackCycleId(cycle),
                lines.get());
        try (OpenStore open = OpenStore.open(store, clock)) {
            return new InvitationJob(console, open.planner()).run(command, file, Optional.ofNullable(tokens));
        }
    }
}
