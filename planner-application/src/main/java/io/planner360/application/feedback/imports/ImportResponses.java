package io.planner360.application.feedback.imports;

import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Stores what invited raters answered elsewhere, as if each had submitted it now: their invitations are SENT or STARTED,
 * and become SUBMITTED. In an anonymous cycle the answers of protected raters are as unlinked as their own would be, and
 * there is no receipt for them.
 *
 * <p>All chunks are stored in one unit of work, or none; with the last one of the file the import is finished. Whoever
 * gives some chunks at a time, and the next ones in another command of the same key, can be broken off at any moment and
 * go on behind what is stored.
 *
 * @param chunks read once, one after the other, from the row at which the import stands
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record ImportResponses(
        Actor actor, FeedbackCycleId cycle, ImportFile file, Iterable<ImportChunk<ImportedResponse>> chunks)
        implements Request {}
