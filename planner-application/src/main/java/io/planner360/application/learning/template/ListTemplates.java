package io.planner360.application.learning.template;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;

/**
 * Asks for the templates in use, or for those that are not any more. Every member may.
 *
 * @param retired true for those that are retired
 */
@Guarded(relations = Relation.ANY_MEMBER)
public record ListTemplates(Actor actor, boolean retired, PageRequest page) implements Question {}
