package io.planner360.application.insight.dashboard;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.DashboardWidgetId;
import io.planner360.domain.insight.dashboard.WidgetConfiguration;
import io.planner360.domain.organization.Actor;

/** Gives a widget of a dashboard that the actor owns another title and another thing to show. */
@Guarded(relations = Relation.ANY_MEMBER)
public record EditWidget(
        Actor actor, DashboardId dashboard, DashboardWidgetId widget, String title, WidgetConfiguration configuration)
        implements Request {}
