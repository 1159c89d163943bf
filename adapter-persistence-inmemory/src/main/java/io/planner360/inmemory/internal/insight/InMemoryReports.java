package io.planner360.inmemory.internal.insight;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.report.Report;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.Reports;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.rating.RatingPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import java.time.Instant;
import java.util.Optional;

final class InMemoryReports implements Reports {
    private static final Unique<ReportId, Report> BY_ID = Unique.by("report", Report::id);
    private static final Ordered<UserId, Position, Report> OF_MAKER = Ordered.by(
            Report::madeBy, report -> Position.of(report.madeAt(), report.id().value()));
    private static final Table<Report> REPORTS = Table.of(BY_ID, OF_MAKER);

    private final Store store;

    InMemoryReports(Store store) {
        this.store = store;
    }

    @Override
    public void add(Report report) {
        store.tenant().require(OrganizationPorts.MEMBER, report.madeBy());
        store.tenant().insert(REPORTS, report);
    }

    @Override
    public Optional<Report> find(ReportId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public Page<Report> madeBy(UserId maker, PageRequest page) {
        return Pages.of(store.tenant().rows(OF_MAKER, maker), page);
    }

    @Override
    public void remove(ReportId id) {
        find(id).ifPresent(stored -> store.tenant().delete(REPORTS, stored));
    }

    @Override
    public boolean anyRecalledSince(FeedbackCycleId cycle, Instant at) {
        return RatingPorts.changes(store, cycle)
                .anyMatch(change ->
                        change.became() == ReportStatus.RECALLED && !change.at().isBefore(at));
    }
}
