package io.planner360.testkit.rating;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.rating.ReportMother.aReport;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.PublishedReports;
import io.planner360.domain.rating.ReleaseChange;
import io.planner360.domain.rating.ReportContent;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of {@link PublishedReportsContract} about releasing reports and recalling them. */
abstract class ReportReleasesContract extends TenantPortContract {

    static final Instant RELEASE = Instant.parse("2026-03-23T08:00:00.000001Z");

    /** A closed cycle with its form and framework, stored. */
    CompetencyFramework framework;

    FeedbackForm form;
    FeedbackCycle cycle;

    @BeforeEach
    void closeCycle() {
        framework = aFramework().persistedIn(persistence(), tenant);
        form = aForm().about(framework).persistedIn(persistence(), tenant);
        cycle = anotherCycle();
    }

    @Nested
    class Changing_the_release {

        @Test
        void stores_the_release_and_returns_it_with_the_next_version() {
            PublishedReport withheld = aReport(cycle, target()).persistedIn(persistence(), tenant);
            PublishedReport released = granted(withheld.release(RELEASE));
            PublishedReport after = update(released);
            assertThat(after).isEqualTo(released.atVersion(withheld.version() + 1));
            assertThat(find(withheld)).contains(after);
        }

        @Test
        void leaves_the_content_as_stored() {
            PublishedReport withheld = aReport(cycle, target()).persistedIn(persistence(), tenant);
            PublishedReport changed = new PublishedReport(
                    withheld.id(),
                    withheld.cycle(),
                    withheld.target(),
                    new ReportContent(List.of(), List.of(), List.of()),
                    ReportStatus.RELEASED,
                    withheld.calculatedAt(),
                    Optional.of(RELEASE),
                    withheld.version());
            update(changed);
            PublishedReport stored = find(withheld).orElseThrow();
            assertThat(stored.status()).isEqualTo(ReportStatus.RELEASED);
            assertThat(stored.content()).isEqualTo(withheld.content());
        }

        @Test
        void leaves_other_reports_as_they_were() {
            PublishedReport other = aReport(cycle, target()).persistedIn(persistence(), tenant);
            aReport(cycle, target()).releasedAt(RELEASE).persistedIn(persistence(), tenant);
            assertThat(find(other)).contains(other);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_change_made_on_another_version(long distance) {
            PublishedReport stored = aReport(cycle, target()).persistedIn(persistence(), tenant);
            PublishedReport change = granted(stored.release(RELEASE)).atVersion(stored.version() + distance);
            assertThatThrownBy(() -> update(change)).isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_a_change_of_a_report_that_is_not_stored() {
            PublishedReport never = aReport(cycle, target()).built(form, framework);
            assertThatThrownBy(() -> update(never)).isInstanceOf(StaleAggregate.class);
        }

        @Test
        void refuses_a_change_by_another_organization() {
            PublishedReport stored = aReport(cycle, target()).persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> elsewhere(
                            () -> reports().updateRelease(granted(stored.release(RELEASE)), RELEASE, Optional.empty())))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_the_second_of_two_changes_made_at_once_on_one_version() {
            PublishedReport stored = aReport(cycle, target()).persistedIn(persistence(), tenant);
            PublishedReport release = granted(stored.release(RELEASE));
            try (OpenUnit<PublishedReport> first =
                    open(() -> reports().updateRelease(release, RELEASE, Optional.empty()))) {
                first.workDone();
                try (OpenUnit<PublishedReport> second =
                        open(() -> reports().updateRelease(release, RELEASE, Optional.empty()))) {
                    second.waits();
                    PublishedReport changed = first.commit();
                    assertThatThrownBy(second::commit).isInstanceOf(StaleAggregate.class);
                    assertThat(find(stored)).contains(changed);
                }
            }
        }

        private PublishedReport update(PublishedReport changed) {
            return within(() -> reports().updateRelease(changed, RELEASE, Optional.empty()));
        }
    }

    @Nested
    class Releasing_all {

        @Test
        void releases_every_withheld_report_with_its_next_version_and_tells_which() {
            PublishedReport one = aReport(cycle, target()).persistedIn(persistence(), tenant);
            PublishedReport two = aReport(cycle, target()).persistedIn(persistence(), tenant);
            assertThat(releaseAll())
                    .isSortedAccordingTo(Comparator.comparing(
                            (PublishedReports.Released each) -> each.target().toString()))
                    .containsExactlyInAnyOrder(
                            new PublishedReports.Released(one.id(), one.target()),
                            new PublishedReports.Released(two.id(), two.target()));
            for (PublishedReport withheld : List.of(one, two)) {
                assertThat(find(withheld))
                        .contains(granted(withheld.release(RELEASE)).atVersion(withheld.version() + 1));
            }
        }

        @Test
        void leaves_released_reports_as_they_were() {
            PublishedReport released = aReport(cycle, target())
                    .releasedAt(Instant.parse("2026-03-21T00:00:00Z"))
                    .persistedIn(persistence(), tenant);
            assertThat(releaseAll()).isEmpty();
            assertThat(find(released)).contains(released);
        }

        @Test
        void leaves_other_cycles_as_they_were() {
            PublishedReport other = aReport(cycle, target()).persistedIn(persistence(), tenant);
            cycle = anotherCycle();
            assertThat(releaseAll()).isEmpty();
            assertThat(find(other)).contains(other);
        }

        @Test
        void releases_nothing_of_another_organization() {
            PublishedReport report = aReport(cycle, target()).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> reports().releaseAll(cycle.id(), RELEASE, Optional.empty())))
                    .isEmpty();
            assertThat(find(report)).contains(report);
        }

        private List<PublishedReports.Released> releaseAll() {
            return within(() -> reports().releaseAll(cycle.id(), RELEASE, Optional.empty()));
        }
    }

    @Nested
    class Telling_whether_any_is_released {

        @Test
        void says_no_of_a_cycle_without_reports_or_with_withheld_ones_only() {
            assertThat(anyReleased()).isFalse();
            aReport(cycle, target()).persistedIn(persistence(), tenant);
            assertThat(anyReleased()).isFalse();
        }

        @Test
        void says_yes_from_the_first_one_on() {
            aReport(cycle, target()).persistedIn(persistence(), tenant);
            aReport(cycle, target()).releasedAt(RELEASE).persistedIn(persistence(), tenant);
            assertThat(anyReleased()).isTrue();
        }

        @Test
        void says_no_for_another_cycle_or_organization() {
            aReport(cycle, target()).releasedAt(RELEASE).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> reports().anyReleased(cycle.id()))).isFalse();
            cycle = anotherCycle();
            assertThat(anyReleased()).isFalse();
        }

        private boolean anyReleased() {
            return within(() -> reports().anyReleased(cycle.id()));
        }
    }

    @Nested
    class Keeping_the_history_of_releases {

        private final Instant later = RELEASE.plusSeconds(60);

        @Test
        void tells_when_and_by_whom_oldest_first() {
            UserId hr = aMember().persistedIn(persistence(), tenant).user();
            PublishedReport withheld = aReport(cycle, target()).persistedIn(persistence(), tenant);
            assertThat(changes(withheld)).isEmpty();
            PublishedReport released = update(granted(withheld.release(RELEASE)), RELEASE, Optional.of(hr));
            PublishedReport recalled = update(granted(released.recall()), later, Optional.empty());
            assertThat(find(withheld)).contains(recalled);
            update(granted(recalled.release(later)), later, Optional.of(hr));
            assertThat(changes(withheld))
                    .containsExactly(
                            new ReleaseChange(ReportStatus.RELEASED, RELEASE, Optional.of(hr)),
                            new ReleaseChange(ReportStatus.RECALLED, later, Optional.empty()),
                            new ReleaseChange(ReportStatus.RELEASED, later, Optional.of(hr)));
        }

        @Test
        void keeps_each_report_that_is_released_with_all_others() {
            UserId hr = aMember().persistedIn(persistence(), tenant).user();
            PublishedReport one = aReport(cycle, target()).persistedIn(persistence(), tenant);
            PublishedReport two = aReport(cycle, target()).persistedIn(persistence(), tenant);
            within(() -> reports().releaseAll(cycle.id(), RELEASE, Optional.of(hr)));
            for (PublishedReport report : List.of(one, two)) {
                assertThat(changes(report))
                        .containsExactly(new ReleaseChange(ReportStatus.RELEASED, RELEASE, Optional.of(hr)));
            }
        }

        @Test
        void tells_nothing_to_another_organization() {
            PublishedReport report =
                    aReport(cycle, target()).releasedAt(RELEASE).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> reports().changes(cycle.id(), report.target())))
                    .isEmpty();
        }

        @Test
        void tells_the_cycles_whose_report_on_a_target_is_recalled_now() {
            PublishedReport report =
                    aReport(cycle, target()).releasedAt(RELEASE).persistedIn(persistence(), tenant);
            assertThat(recalled(report)).isEmpty();
            PublishedReport recalled = update(granted(report.recall()), later, Optional.empty());
            assertThat(recalled(report)).containsExactly(cycle.id());
            assertThat(elsewhere(() -> reports().recalled(report.target()))).isEmpty();
            update(granted(recalled.release(later)), later, Optional.empty());
            assertThat(recalled(report)).isEmpty();
        }

        private PublishedReport update(PublishedReport changed, Instant at, Optional<UserId> by) {
            return within(() -> reports().updateRelease(changed, at, by));
        }

        private List<ReleaseChange> changes(PublishedReport report) {
            return within(() -> reports().changes(report.cycle(), report.target()));
        }

        private Set<FeedbackCycleId> recalled(PublishedReport report) {
            return within(() -> reports().recalled(report.target()));
        }
    }

    final FeedbackCycle anotherCycle() {
        return aCycle().with(form).closed().persistedIn(persistence(), tenant);
    }

    final UserId target() {
        UserId member = aMember().persistedIn(persistence(), tenant).user();
        enrol(member);
        return member;
    }

    final void enrol(UserId member) {
        within(() -> persistence().cycleTargets().enrol(cycle.id(), List.of(member)));
    }

    final Optional<PublishedReport> find(PublishedReport report) {
        return within(() -> reports().find(report.cycle(), report.target()));
    }

    final PublishedReports reports() {
        return persistence().publishedReports();
    }
}
