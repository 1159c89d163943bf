package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.List;

/**
 * Replaces what a draft holds. Ids that stay are those of the draft as it is.
 *
 * @param version of the draft that the edit was made on
 */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record EditFramework(Actor actor, CompetencyFrameworkId framework, long version, List<CategoryDraft> categories)
        implements Request {
    public EditFramework {
        categories = List.copyOf(categories);
    }
}
