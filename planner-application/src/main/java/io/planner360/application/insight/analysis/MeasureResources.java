package io.planner360.application.insight.analysis;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.PageRequest;

/**
 * Asks how much better people were rated after they used a resource, from 5 people on. Needs READ_ANALYTICS.
 */
@Guarded(permission = Permission.READ_ANALYTICS)
public record MeasureResources(Actor actor, PageRequest page) implements Question {}
