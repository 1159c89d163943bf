package io.planner360.application.insight.dashboard;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.organization.Actor;

/** Lets every member see a dashboard that the actor owns, or nobody else any more. */
@Guarded(relations = Relation.ANY_MEMBER)
public record ShareDashboard(Actor actor, DashboardId dashboard, boolean shared) implements Request {}
