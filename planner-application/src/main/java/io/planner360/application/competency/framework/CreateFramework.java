package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.List;

/**
 * Creates a framework with all it holds, as the draft of its first version. Ids are
 * made for it.
 */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record CreateFramework(Actor actor, String name, List<CategoryDraft> categories) implements Request {
    public CreateFramework {
        categories = List.copyOf(categories);
    }
}
