package io.planner360.application.organization.imports;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.function.Consumer;

/**
 * Asks what keeps people from being stored by {@link ImportPeople}, by storing them in a unit of work that is rolled back.
 *
 * @param chunks read once, one after the other
 * @param problems told of each problem, chunk by chunk
 */
@Guarded(permission = Permission.MANAGE_PEOPLE)
public record CheckPeople(
        Actor actor, Iterable<ImportChunk<ImportedPerson>> chunks, Consumer<? super LineProblem> problems)
        implements Question {}
