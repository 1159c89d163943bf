package io.planner360.application.insight.dashboard;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.DashboardWidgetId;
import io.planner360.domain.organization.Actor;

/** Removes a widget from a dashboard that the actor owns. */
@Guarded(relations = Relation.ANY_MEMBER)
public record RemoveWidget(Actor actor, DashboardId dashboard, DashboardWidgetId widget) implements Request {}
