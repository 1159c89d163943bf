package io.planner360.application.learning.template;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.organization.Actor;

/** Asks for a template. Every member may. */
@Guarded(relations = Relation.ANY_MEMBER)
public record FindTemplate(Actor actor, PlanTemplateId template) implements Question {}
