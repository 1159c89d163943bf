package io.planner360.inmemory.internal.rating;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.PublishedComment;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.rating.PublishedReports;
import io.planner360.domain.rating.ReleaseChange;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.competency.CompetencyPorts;
import io.planner360.inmemory.internal.feedback.FeedbackPorts;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryPublishedReports implements PublishedReports {
    private static final Unique<PublishedReportId, PublishedReport> BY_ID =
            Unique.by("published report", PublishedReport::id);
    static final Unique<Tuple2<FeedbackCycleId, UserId>, PublishedReport> BY_TARGET =
            Unique.by("published report on", report -> Tuple.of(report.cycle(), report.target()));
    private static final Ordered<Tuple2<FeedbackCycleId, ReportStatus>, Position, PublishedReport> BY_STATUS =
            Ordered.by(
                    report -> Tuple.of(report.cycle(), report.status()),
                    report -> Position.of(report.target().value()));
    private static final Ordered<UserId, Position, PublishedReport> RECALLED =
            Ordered.<UserId, Position, PublishedReport>by(
                            PublishedReport::target,
                            report -> Position.of(report.cycle().value()))
                    .where(report -> report.status() == ReportStatus.RECALLED);
    static final Ordered<UserId, Position, PublishedReport> ON = Ordered.by(
            PublishedReport::target, report -> Position.of(report.cycle().value()));
    private static final Table<PublishedReport> REPORTS = Table.of(BY_ID, BY_TARGET, BY_STATUS, RECALLED, ON);

    private static final Ordered<PublishedReportId, Long, NumberedChange> OF_REPORT =
            Ordered.by(NumberedChange::report, NumberedChange::version);
    private static final Table<NumberedChange> CHANGES = Table.of(OF_REPORT);

    private final Store store;

    InMemoryPublishedReports(Store store) {
        this.store = store;
    }

    /** The change that made a version of a report. */
    private record NumberedChange(PublishedReportId report, long version, ReleaseChange change) {}

    @Override
    public void addAll(List<PublishedReport> reports) {
        WorkingCopy tenant = store.tenant();
        for (PublishedReport report : reports) {
            tenant.require(FeedbackPorts.TARGET, Tuple.of(report.cycle(), report.target()));
            for (CompetencyScore score : report.content().scores()) {
                tenant.require(CompetencyPorts.COMPETENCY, score.competency());
            }
            for (PublishedComment comment : report.content().comments()) {
                tenant.require(FeedbackPorts.QUESTION, comment.question());
            }
            tenant.insert(REPORTS, report);
        }
    }

    @Override
    public Optional<PublishedReport> find(FeedbackCycleId cycle, UserId target) {
        return store.tenant().find(BY_TARGET, Tuple.of(cycle, target));
    }

    @Override
    public PublishedReport updateRelease(PublishedReport changed, Instant at, Optional<UserId> by) {
        PublishedReport stored =
                store.tenant().findAt(changed.version(), PublishedReport::version, BY_ID, changed.id());
        return store(stored, changed.status(), changed.releasedAt(), at, by);
    }

    @Override
    public List<Released> releaseAll(FeedbackCycleId cycle, Instant now, Optional<UserId> by) {
        List<PublishedReport> withheld = withheld(cycle);
        withheld.forEach(report -> store(report, ReportStatus.RELEASED, Optional.of(now), now, by));
        return withheld.stream()
                .map(report -> new Released(report.id(), report.target()))
                .toList();
    }

    private List<PublishedReport> withheld(FeedbackCycleId cycle) {
        return store.tenant().stream(BY_STATUS, Tuple.of(cycle, ReportStatus.WITHHELD))
                .toList();
    }

    @Override
    public List<ReleaseChange> changes(FeedbackCycleId cycle, UserId target) {
        return find(cycle, target).stream()
                .flatMap(report -> store.tenant().stream(OF_REPORT, report.id()))
                .map(NumberedChange::change)
                .toList();
    }

    @Override
    public Set<FeedbackCycleId> recalled(UserId target) {
        return store.tenant().stream(RECALLED, target)
                .map(PublishedReport::cycle)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Stream<ReleaseChange> changes(WorkingCopy tenant, FeedbackCycleId cycle) {
        return Stream.of(ReportStatus.values())
                .flatMap(status -> tenant.stream(BY_STATUS, Tuple.of(cycle, status)))
                .flatMap(report -> tenant.stream(OF_REPORT, report.id()))
                .map(NumberedChange::change);
    }

    private PublishedReport store(
            PublishedReport stored,
            ReportStatus status,
            Optional<Instant> releasedAt,
            Instant at,
            Optional<UserId> by) {
        PublishedReport next = new PublishedReport(
                stored.id(),
                stored.cycle(),
                stored.target(),
                stored.content(),
                status,
                stored.calculatedAt(),
                releasedAt,
                stored.version() + 1);
        by.ifPresent(user -> store.tenant().require(OrganizationPorts.MEMBER, user));
        store.tenant().replace(REPORTS, stored, next);
        store.tenant()
                .insert(CHANGES, new NumberedChange(next.id(), next.version(), new ReleaseChange(status, at, by)));
        return next;
    }

    @Override
    public boolean anyReleased(FeedbackCycleId cycle) {
        return Stream.of(ReportStatus.values())
                .filter(status -> status != ReportStatus.WITHHELD)
                .anyMatch(status ->
                        !store.tenant().rows(BY_STATUS, Tuple.of(cycle, status)).isEmpty());
    }

    @Override
    public void discardWithheld(FeedbackCycleId cycle, UserId target) {
        discard(withheld(cycle).stream().filter(report -> report.target().equals(target)));
    }

    @Override
    public void discardWithheld(FeedbackCycleId cycle) {
        discard(withheld(cycle).stream());
    }

    private void discard(Stream<PublishedReport> reports) {
        reports.forEach(report -> store.tenant().delete(REPORTS, report));
    }

    @Override
    public Page<PublishedReport> released(FeedbackCycleId cycle, PageRequest page) {
        return Pages.of(store.tenant().rows(BY_STATUS, Tuple.of(cycle, ReportStatus.RELEASED)), page);
    }
}
