package io.planner360.jdbi.internal.insight;

import io.planner360.domain.insight.analysis.FeedbackAnalyses;
import io.planner360.domain.insight.analysis.LearningAnalyses;
import io.planner360.domain.insight.dashboard.Dashboards;
import io.planner360.domain.insight.event.AnalyticsEvents;
import io.planner360.domain.insight.report.Reports;
import io.planner360.jdbi.internal.Session;

/** The ports of this feature. */
public record InsightPorts(
        FeedbackAnalyses feedback,
        LearningAnalyses learning,
        AnalyticsEvents events,
        Dashboards dashboards,
        Reports reports) {
    /** The ports that work in this session. */
    public static InsightPorts in(Session session) {
        return new InsightPorts(
                new JdbiFeedbackAnalyses(session),
                new JdbiLearningAnalyses(session),
                new JdbiAnalyticsEvents(session),
                new JdbiDashboards(session),
                new JdbiReports(session));
    }
}
