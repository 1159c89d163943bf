package io.planner360.application.insight.dashboard;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;

/** Begins an empty dashboard of the actor, for the actor alone. */
@Guarded(relations = Relation.ANY_MEMBER)
public record CreateDashboard(Actor actor, String title) implements Request {}
