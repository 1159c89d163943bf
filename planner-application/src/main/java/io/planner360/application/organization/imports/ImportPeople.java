package io.planner360.application.organization.imports;

import io.planner360.application.organization.RegisterPerson;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Makes people members, each as {@link RegisterPerson} does, with the role EMPLOYEE. All chunks are stored in one unit of
 * work, or none; with the last one of the file the import is finished. The next chunks may come in another command of the
 * same key.
 *
 * @param chunks read once, one after the other, from the row at which the import stands
 */
@Guarded(permission = Permission.MANAGE_PEOPLE)
public record ImportPeople(Actor actor, ImportFile file, Iterable<ImportChunk<ImportedPerson>> chunks)
        implements Request {}
