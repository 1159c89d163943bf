package io.planner360.application.insight;

import io.planner360.application.insight.analysis.AnalysisService;
import io.planner360.application.insight.dashboard.DashboardService;
import io.planner360.application.insight.event.EventService;
import io.planner360.application.insight.report.GeneratedReportService;
import io.planner360.application.internal.Context;
import io.planner360.domain.insight.report.ReportContents;
import java.util.Optional;

/** What can be learnt from many. */
public final class InsightService {
    private final AnalysisService analyses;
    private final EventService events;
    private final DashboardService dashboards;
    private final Optional<GeneratedReportService> reports;

    /** Made by the {@code Planner}. */
    public InsightService(Context context, Optional<ReportContents> contents) {
        analyses = new AnalysisService(context);
        events = new EventService(context);
        dashboards = new DashboardService(context);
        reports = contents.map(given -> new GeneratedReportService(context, given));
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

    /**
     * Reports to take away.
     *
     * @throws IllegalStateException if the builder was given no place for their contents
     */
    public GeneratedReportService reports() {
        return reports.orElseThrow(
                () -> new IllegalStateException("reports need a place for their contents: give the builder one"));
    }
}
