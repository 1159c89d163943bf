package io.planner360.application.learning.template;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.template.TemplateObjective;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.List;

/**
 * Makes a template of plans. Needs MANAGE_LEARNING. Limits as in
 * {@link io.planner360.domain.learning.template.PlanTemplate}.
 */
@Guarded(permission = Permission.MANAGE_LEARNING)
public record CreateTemplate(Actor actor, String name, String description, List<TemplateObjective> objectives)
        implements Request {
    public CreateTemplate {
        objectives = List.copyOf(objectives);
    }
}
