package io.planner360.application.insight.dashboard;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.organization.Actor;

/** Deletes a dashboard that the actor owns. */
@Guarded(relations = Relation.ANY_MEMBER)
public record DeleteDashboard(Actor actor, DashboardId dashboard) implements Request {}
