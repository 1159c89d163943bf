package io.planner360.testkit;

import io.planner360.domain.insight.report.ReportContents;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.insight.ReportContentsContract;

/** Contents in memory are held to their contract. */
class InMemoryReportContentsTest extends ReportContentsContract {
    private final ReportContents contents = InMemoryPersistence.reportContents();

    @Override
    protected ReportContents contents() {
        return contents;
    }
}
