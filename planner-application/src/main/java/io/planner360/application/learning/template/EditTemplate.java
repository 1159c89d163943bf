package io.planner360.application.learning.template;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.learning.template.TemplateObjective;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.List;

/**
 * Lets a template say something else; plans that were made of it stay. Needs MANAGE_LEARNING.
 *
 * @param version that of the template that was changed
 */
@Guarded(permission = Permission.MANAGE_LEARNING)
public record EditTemplate(
        Actor actor,
        PlanTemplateId template,
        long version,
        String name,
        String description,
        List<TemplateObjective> objectives)
        implements Request {
    public EditTemplate {
        objectives = List.copyOf(objectives);
    }
}
