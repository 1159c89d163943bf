package io.planner360.cli;

import io.planner360.application.Planner;
import io.planner360.application.feedback.invitation.ImportInvitations;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.input.InvitationsFile;
import io.planner360.cli.input.WrongInput;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Invites the raters of a file, and keeps the tokens of those outside, which are told once. */
final class InvitationJob {
    private final Console console;
    private final Planner planner;

    InvitationJob(Console console, Planner planner) {
        this.console = console;
        this.planner = planner;
    }

    /**
     * @param file as the user named it
     * @param tokens where tokens go; made before anybody is invited, so that none is lost for want of a place
     */
    int run(ImportInvitations command, String file, Optional<Path> tokens) throws IOException {
        if (tokens.isEmpty()) {
            return invite(command, file, tokens);
        }
        Files.createFile(tokens.get());
        int exit = Exit.FAILED;
        try {
            exit = invite(command, file, tokens);
            return exit;
        } finally {
            if (exit != Exit.DONE) {
                Files.delete(tokens.get());
            }
        }
    }

    private int invite(ImportInvitations command, String file, Optional<Path> tokens) {
        Either<Refusal, List<InvitedRater>> answer =
                planner.feedback().invitations().importLines(command);
        if (answer.isRight()) {
            tokens.ifPresent(path -> InvitationsFile.writeTokens(path, command.lines(), answer.get()));
            console.out().println(answer.get().size() + " invited; they wait until the cycle's invitations are sent.");
            return Exit.DONE;
        }
        if (answer.getLeft() instanceof InvalidInput invalid) {
            return WrongInput.tell(console, InvitationsFile.problems(file, invalid.violations()));
        }
        console.err().println("planner: " + answer.getLeft().message());
        return Exit.BAD_INPUT;
    }
}
