package io.planner360.application.insight;

import io.planner360.application.insight.analysis.AnalysisService;
import io.planner360.application.insight.dashboard.DashboardService;
import io.planner360.application.insight.event.EventService;
import io.planner360.application.internal.Context;

/** What can be learnt from many. */
public final class InsightService {
    private final AnalysisService analyses;
    private final EventService events;
    private final DashboardService dashboards;

    /** Made by the {@code Planner}. */
    public InsightService(Context context) {
        analyses = new AnalysisService(context);
        events = new EventService(context);
        dashboards = new DashboardService(context);
    }

    /** Figures over responses, scores and plans. */
    public AnalysisService analyses() {
        return analyses;
    }

    /** What people use. */
    public EventService events() {
        return events;
    }

    /** What people want to see together. */
    public DashboardService dashboards() {
        return dashboards;
    }
}
