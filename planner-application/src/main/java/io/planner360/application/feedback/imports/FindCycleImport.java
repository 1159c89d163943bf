package io.planner360.application.feedback.imports;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.ImportName;
import io.planner360.domain.organization.Permission;

/** Asks how far an import into a cycle is. */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record FindCycleImport(Actor actor, ImportKind kind, FeedbackCycleId cycle, String key) implements Question {
    ImportName name() {
        return name(kind, cycle, key);
    }

    /** The name of an import into the cycle. */
    public static ImportName name(ImportKind kind, FeedbackCycleId cycle, String key) {
        return new ImportName(kind, cycle.toString(), key);
    }
}
