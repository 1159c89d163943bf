package io.planner360.testkit.insight;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.rating.ReportMother.aReport;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.report.Report;
import io.planner360.domain.insight.report.ReportFormat;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.ReportSubject;
import io.planner360.domain.insight.report.Reports;
import io.planner360.domain.insight.report.StoredContent;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link Reports}. */
public abstract class ReportsContract extends TenantPortContract {
    private static final Instant MADE = Instant.parse("2026-04-02T08:30:00.000001Z");

    private UserId maker;

    @BeforeEach
    void storeMaker() {
        maker = member();
    }

    @Override
    protected PortCalls everyCall() {
        Report report = report("2026-04-02T08:30:00Z", Fresh.uuid());
        return PortCalls.of(Reports.class)
                .with("add", () -> reports().add(report))
                .with("find", () -> reports().find(report.id()))
                .with("madeBy", () -> reports().madeBy(maker, PageRequest.first(10)))
                .with("remove", () -> reports().remove(report.id()))
                .with(
                        "anyRecalledSince",
                        () -> reports().anyRecalledSince(report.subject().cycle(), MADE));
    }

    @Nested
    class Storing {
        @Test
        void keeps_what_was_asked_which_may_be_gone() {
            FeedbackCycleId cycle = new FeedbackCycleId(Fresh.uuid());
            UserId person = new UserId(Fresh.uuid());
            for (ReportSubject subject : List.of(
                    new ReportSubject.ResponseRates(cycle),
                    new ReportSubject.HeatMap(cycle),
                    new ReportSubject.TeamGaps(cycle, person),
                    new ReportSubject.PersonScores(cycle, person))) {
                Report report = added(report(subject, ReportFormat.CSV, content("ab/cd", 17)));
                assertThat(found(report.id())).contains(report);
            }
        }

        @ParameterizedTest
        @EnumSource
        void keeps_each_format(ReportFormat format) {
            Report report = added(report(aSubject(), format, content("ab/cd", 0)));
            assertThat(found(report.id())).contains(report);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_the_location_as_given(String location) {
            Report report = added(report(aSubject(), ReportFormat.JSON, content(location, Long.MAX_VALUE)));
            assertThat(found(report.id())).contains(report);
        }

        @Test
        void keeps_the_longest_location() {
            Report report = added(report(aSubject(), ReportFormat.JSON, content(HardTexts.ofLength(500), 1)));
            assertThat(found(report.id())).contains(report);
        }

        @Test
        void finds_nothing_of_another_organization() {
            Report report = added(report("2026-04-02T08:30:00Z", Fresh.uuid()));
            assertThat(elsewhere(() -> reports().find(report.id()))).isEmpty();
        }
    }

    @Nested
    class Listing_those_of_a_maker {
        @Test
        void lists_the_oldest_first_then_by_id_with_bytes_compared_unsigned() {
            assertList(fiveInOrder(), ReportsContract.this::mine);
        }

        @Test
        void lists_nothing_of_another_maker_or_organization() {
            added(report("2026-04-02T08:30:00Z", Fresh.uuid()));
            UserId other = member();
            assertThat(within(() -> reports().madeBy(other, PageRequest.first(10)))
                            .items())
                    .isEmpty();
            assertThat(elsewhere(() -> reports().madeBy(maker, PageRequest.first(10)))
                            .items())
                    .isEmpty();
        }

        @Test
        void neither_repeats_nor_hides_others_when_reports_are_added_between_two_parts() {
            assertStable(fiveInOrder(), ReportsContract.this::mine, () -> {
                added(report("2026-03-01T08:30:00Z", Fresh.uuid()));
                added(report("2026-04-02T08:30:00.000001Z", Fresh.uuid()));
                added(report("2026-05-01T08:30:00Z", Fresh.uuid()));
            });
        }

        private List<Report> fiveInOrder() {
            List<UUID> ids = ascendingIds();
            List<Report> inOrder = List.of(
                    report("2026-04-02T08:29:59.999999Z", ids.get(4)),
                    report("2026-04-02T08:30:00Z", ids.get(1)),
                    report("2026-04-02T08:30:00Z", ids.get(2)),
                    report("2026-04-02T08:30:00Z", ids.get(3)),
                    report("2026-04-02T08:30:00.000002Z", ids.get(0)));
            List.of(3, 0, 4, 2, 1).forEach(i -> added(inOrder.get(i)));
            return inOrder;
        }
    }

    @Nested
    class Removing {
        @Test
        void forgets_the_report_and_no_other() {
            Report report = added(report("2026-04-02T08:30:00Z", Fresh.uuid()));
            Report other = added(report("2026-04-02T08:30:00Z", Fresh.uuid()));
            within(() -> reports().remove(report.id()));
            assertThat(found(report.id())).isEmpty();
            assertThat(mine(PageRequest.first(10)).items()).containsExactly(other);
        }

        @Test
        void does_nothing_where_there_is_none_and_nothing_to_another_organization() {
            Report report = added(report("2026-04-02T08:30:00Z", Fresh.uuid()));
            within(() -> reports().remove(new ReportId(Fresh.uuid())));
            elsewhere(() -> reports().remove(report.id()));
            assertThat(found(report.id())).contains(report);
        }
    }

    @Nested
    class Recalls {
        private FeedbackCycle cycle;
        private PublishedReport published;

        @BeforeEach
        void release() {
            UserId target = member();
            cycle = aCycle().about(target).closed().persistedIn(persistence(), tenant);
            published = aReport(cycle, target)
                    .releasedAt(Instant.parse("2026-04-01T08:00:00Z"))
                    .persistedIn(persistence(), tenant);
        }

        @Test
        void are_none_before_a_report_is_recalled() {
            assertThat(recalledSince(Instant.EPOCH)).isFalse();
        }

        @Test
        void count_at_the_instant_or_later() {
            recall();
            assertThat(recalledSince(MADE)).isTrue();
            assertThat(recalledSince(MADE.minusSeconds(1))).isTrue();
            assertThat(recalledSince(MADE.plusNanos(1_000))).isFalse();
        }

        @Test
        void count_though_the_report_was_released_again() {
            PublishedReport recalled = recall();
            Instant later = MADE.plusSeconds(60);
            within(() -> persistence()
                    .publishedReports()
                    .updateRelease(granted(recalled.release(later)), later, Optional.empty()));
            assertThat(recalledSince(MADE)).isTrue();
        }

        @Test
        void of_another_cycle_or_organization_do_not_count() {
            recall();
            FeedbackCycle other = aCycle().closed().persistedIn(persistence(), tenant);
            assertThat(within(() -> reports().anyRecalledSince(other.id(), MADE)))
                    .isFalse();
            assertThat(elsewhere(() -> reports().anyRecalledSince(cycle.id(), MADE)))
                    .isFalse();
        }

        private PublishedReport recall() {
            return within(() -> persistence()
                    .publishedReports()
                    .updateRelease(granted(published.recall()), MADE, Optional.empty()));
        }

        private boolean recalledSince(Instant instant) {
            return within(() -> reports().anyRecalledSince(cycle.id(), instant));
        }
    }

    private UserId member() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    private static ReportSubject aSubject() {
        return new ReportSubject.HeatMap(new FeedbackCycleId(Fresh.uuid()));
    }

    private static StoredContent content(String location, long size) {
        return new StoredContent(location, "0123456789abcdef".repeat(4), size);
    }

    private Report report(ReportSubject subject, ReportFormat format, StoredContent content) {
        return new Report(new ReportId(Fresh.uuid()), subject, format, maker, MADE, content);
    }

    private Report report(String instant, UUID id) {
        return new Report(
                new ReportId(id), aSubject(), ReportFormat.CSV, maker, Instant.parse(instant), content("ab/cd", 17));
    }

    private Report added(Report report) {
        within(() -> reports().add(report));
        return report;
    }

    private Optional<Report> found(ReportId id) {
        return within(() -> reports().find(id));
    }

    private Page<Report> mine(PageRequest page) {
        return within(() -> reports().madeBy(maker, page));
    }

    private Reports reports() {
        return persistence().reports();
    }
}
