package io.planner360.application.feedback.imports;

import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.function.Consumer;

/**
 * Asks what keeps answers from being stored by {@link ImportResponses}: everything that is wrong with any line, also an
 * answer that comes twice in the file.
 *
 * @param chunks read once, one after the other
 * @param problems told of each problem, chunk by chunk
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record CheckResponses(
        Actor actor,
        FeedbackCycleId cycle,
        Iterable<ImportChunk<ImportedResponse>> chunks,
        Consumer<? super LineProblem> problems)
        implements Question {}
