package io.planner360.application.notification;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.PageRequest;

/** Which events could not be delivered. */
@Guarded(relations = Relation.SYSTEM, permission = Permission.MANAGE_DELIVERIES)
public record ListDeadLetters(Actor actor, PageRequest page) implements Question {}
