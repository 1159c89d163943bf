package io.planner360.application.organization.imports;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.ImportName;
import io.planner360.domain.organization.Permission;

/** Asks how far an import of people or of memberships is. */
@Guarded(permission = Permission.MANAGE_PEOPLE)
public record FindPeopleImport(Actor actor, ImportKind kind, String key) implements Question {
    ImportName name() {
        return name(kind, key);
    }

    static ImportName name(ImportKind kind, String key) {
        return new ImportName(kind, "", key);
    }
}
