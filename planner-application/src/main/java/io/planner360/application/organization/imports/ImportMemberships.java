package io.planner360.application.organization.imports;

import io.planner360.application.organization.ChangeJob;
import io.planner360.application.organization.ChangeManager;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Changes what the organization says of its members, each as {@link ChangeJob} and {@link ChangeManager} do. All chunks are
 * stored in one unit of work, or none; with the last one of the file the import is finished. The next chunks may come in
 * another command of the same key. That nobody is their own manager is looked at after the last chunk of each command.
 *
 * @param chunks read once, one after the other, from the row at which the import stands
 */
@Guarded(permission = Permission.MANAGE_PEOPLE)
public record ImportMemberships(Actor actor, ImportFile file, Iterable<ImportChunk<ImportedMembership>> chunks)
        implements Request {}
