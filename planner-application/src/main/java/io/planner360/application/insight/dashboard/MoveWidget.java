package io.planner360.application.insight.dashboard;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.DashboardWidgetId;
import io.planner360.domain.organization.Actor;

/**
 * Moves a widget of a dashboard that the actor owns.
 *
 * @param position from 0; beyond the last means the last
 */
@Guarded(relations = Relation.ANY_MEMBER)
public record MoveWidget(Actor actor, DashboardId dashboard, DashboardWidgetId widget, int position)
        implements Request {}
