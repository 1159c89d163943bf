package io.planner360.application.notification;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Gives a dead letter up for good, so that what waits behind it is delivered. */
@Guarded(relations = Relation.SYSTEM, permission = Permission.MANAGE_DELIVERIES)
public record DiscardDelivery(Actor actor, HandlerName handler, long position) implements Request {}
