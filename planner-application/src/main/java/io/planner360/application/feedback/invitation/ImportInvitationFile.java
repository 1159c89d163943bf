package io.planner360.application.feedback.invitation;

import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks raters as {@link ImportInvitations} does, from a file of any size. All chunks are stored in one unit of work, or
 * none; with the last one of the file the import is finished. The next chunks may come in another command of the same key.
 *
 * @param chunks read once, one after the other, from the row at which the import stands
 * @param invited told of each chunk's raters in the order of its lines, while the unit of work is open: whoever keeps the
 *     tokens keeps them before they are of use, and may be told of others if the unit of work is not kept
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record ImportInvitationFile(
        Actor actor,
        FeedbackCycleId cycle,
        ImportFile file,
        Iterable<ImportChunk<ImportInvitations.Line>> chunks,
        Consumer<? super List<InvitedRater>> invited)
        implements Request {}
