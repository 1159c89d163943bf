package io.planner360.inmemory.internal.insight;

import io.planner360.domain.insight.analysis.FeedbackAnalyses;
import io.planner360.domain.insight.analysis.LearningAnalyses;
import io.planner360.domain.insight.dashboard.Dashboards;
import io.planner360.domain.insight.event.AnalyticsEvents;
import io.planner360.domain.insight.report.ReportContents;
import io.planner360.domain.insight.report.Reports;
import io.planner360.inmemory.internal.shared.Store;

/** The ports of this feature. */
public final class InsightPorts {
    private InsightPorts() {}

    public static FeedbackAnalyses feedbackAnalyses(Store store) {
        return new InMemoryFeedbackAnalyses(store);
    }

    public static LearningAnalyses learningAnalyses(Store store) {
        return new InMemoryLearningAnalyses(store);
    }

    public static AnalyticsEvents analyticsEvents(Store store) {
        return new InMemoryAnalyticsEvents(store);
    }

    public static Dashboards dashboards(Store store) {
        return new InMemoryDashboards(store);
    }

    public static Reports reports(Store store) {
        return new InMemoryReports(store);
    }

    public static ReportContents reportContents() {
        return new InMemoryReportContents();
    }
}
