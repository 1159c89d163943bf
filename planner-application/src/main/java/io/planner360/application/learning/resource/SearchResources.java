package io.planner360.application.learning.resource;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.learning.resource.ResourceFilter;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;

/** Asks what there is to learn from. Every member may. */
@Guarded(relations = Relation.ANY_MEMBER)
public record SearchResources(Actor actor, ResourceFilter filter, PageRequest page) implements Question {}
