package io.planner360.cli.imports;

import io.planner360.application.feedback.invitation.ImportInvitations.Line;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.cli.input.InvitationsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The file with the tokens of raters outside. It is on the disk before their invitations are: a token of which nothing is
 * stored opens nothing, but one that is stored and not told is lost.
 */
record Tokens(Optional<Path> file) {

    /** Adds the tokens of these lines. */
    void keep(List<Line> lines, List<InvitedRater> invited) {
        if (invited.stream().noneMatch(rater -> rater.token().isPresent())) {
            return;
        }
        Path path = file.orElseThrow(() -> new UncheckedIOException(new IOException(
                "the file names raters outside, so say with --tokens where their tokens go; nothing was stored")));
        try (FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            String rows = InvitationsFile.tokens(lines, invited, Files.size(path) == 0);
            channel.write(ByteBuffer.wrap(rows.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
