package io.planner360.application.organization.imports;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.function.Consumer;

/**
 * Asks what keeps memberships from being changed by {@link ImportMemberships}, by changing them in a unit of work that is
 * rolled back. Who would be their own manager is told where nothing else is wrong.
 *
 * @param chunks read once, one after the other
 * @param problems told of each problem, chunk by chunk
 */
@Guarded(permission = Permission.MANAGE_PEOPLE)
public record CheckMemberships(
        Actor actor, Iterable<ImportChunk<ImportedMembership>> chunks, Consumer<? super LineProblem> problems)
        implements Question {}
