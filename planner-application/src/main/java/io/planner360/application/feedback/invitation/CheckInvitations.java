package io.planner360.application.feedback.invitation;

import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.function.Consumer;

/**
 * Asks what keeps raters from being asked by {@link ImportInvitationFile}, by asking them in a unit of work that is rolled
 * back.
 *
 * @param chunks read once, one after the other
 * @param problems told of each problem, chunk by chunk
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record CheckInvitations(
        Actor actor,
        FeedbackCycleId cycle,
        Iterable<ImportChunk<ImportInvitations.Line>> chunks,
        Consumer<? super LineProblem> problems)
        implements Question {}
