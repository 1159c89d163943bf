package io.planner360.application.learning.template;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Takes a template out of use, or back into it. Needs MANAGE_LEARNING.
 *
 * @param retired false takes it back into use
 */
@Guarded(permission = Permission.MANAGE_LEARNING)
public record RetireTemplate(Actor actor, PlanTemplateId template, boolean retired) implements Request {}
