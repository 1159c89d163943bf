package io.planner360.testkit.rating;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.rating.ReportMother.aReport;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.Disclosure;
import io.planner360.domain.rating.GroupScore;
import io.planner360.domain.rating.PublishedComment;
import io.planner360.domain.rating.PublishedGroup;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.PublishedReports;
import io.planner360.domain.rating.ReleaseChange;
import io.planner360.domain.rating.ReportContent;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.rating.Requirement;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link PublishedReports}. */
public abstract class PublishedReportsContract extends TenantPortContract {

    private static final Instant RELEASE = Instant.parse("2026-03-23T08:00:00.000001Z");

    /** A closed cycle with its form and framework, stored. */
    private CompetencyFramework framework;

    private FeedbackForm form;
    private FeedbackCycle cycle;

    @BeforeEach
    void closeCycle() {
        framework = aFramework().persistedIn(persistence(), tenant);
        form = aForm().about(framework).persistedIn(persistence(), tenant);
        cycle = anotherCycle();
    }

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());
        UserId nobody = new UserId(Fresh.uuid());
        PublishedReport report = aReport(cycle, nobody).built(form, framework);
        return PortCalls.of(PublishedReports.class)
                .with("addAll", () -> reports().addAll(List.of(report)))
                .with("find", () -> reports().find(unknown, nobody))
                .with("updateRelease", () -> reports().updateRelease(report, RELEASE, Optional.empty()))
                .with("releaseAll", () -> reports().releaseAll(unknown, RELEASE, Optional.empty()))
                .with("changes", () -> reports().changes(unknown, nobody))
                .with("recalled", () -> reports().recalled(nobody))
                .with("anyReleased", () -> reports().anyReleased(unknown))
                .with("discardWithheld", () -> reports().discardWithheld(unknown))
                .with("discardWithheld", () -> reports().discardWithheld(unknown, nobody))
                .with("released", () -> reports().released(unknown, PageRequest.first(10)));
    }

    @Nested
    class Adding {

        @Test
        void stores_a_report_with_its_content() {
            PublishedReport report = aReport(cycle, target()).persistedIn(persistence(), tenant);
            assertThat(report.content().scores()).isNotEmpty();
            assertThat(report.content().comments()).isNotEmpty();
            assertThat(find(report)).contains(report);
        }

        @Test
        void stores_many_reports_at_once() {
            List<PublishedReport> batch = IntStream.range(0, 60)
                    .mapToObj(i -> aReport(cycle, target()).built(form, framework))
                    .toList();
            within(() -> reports().addAll(batch));
            batch.forEach(report -> assertThat(find(report)).contains(report));
        }

        @Test
        void takes_an_empty_batch() {
            within(() -> reports().addAll(List.of()));
            assertList(List.of(), PublishedReportsContract.this::released);
        }

        @Test
        void stores_reports_on_one_person_in_two_cycles() {
            UserId person = target();
            PublishedReport first = aReport(cycle, person).persistedIn(persistence(), tenant);
            cycle = anotherCycle();
            enrol(person);
            PublishedReport second = aReport(cycle, person).persistedIn(persistence(), tenant);
            assertThat(find(first)).contains(first);
            assertThat(find(second)).contains(second);
        }

        @Test
        void keeps_a_report_on_which_there_is_nothing_to_say() {
            PublishedReport report = stored(new ReportContent(List.of(), List.of(), List.of()));
            assertThat(find(report)).contains(report);
        }

        @Test
        void keeps_what_is_undefined_empty() {
            PublishedReport report = stored(new ReportContent(
                    List.of(
                            new PublishedGroup(RaterGroupCode.SELF, Disclosure.NO_ANSWERS, 0),
                            new PublishedGroup(RaterGroupCode.PEER, Disclosure.BELOW_THRESHOLD, 0)),
                    List.of(
                            new CompetencyScore(
                                    competency(0), List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                            new CompetencyScore(
                                    competency(1),
                                    List.of(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(new Requirement(4, Optional.empty())))),
                    List.of()));
            assertThat(find(report)).contains(report);
        }

        @Test
        void keeps_groups_scores_cells_and_comments_in_their_order() {
            PublishedReport report = stored(new ReportContent(
                    List.of(
                            new PublishedGroup(RaterGroupCode.PEER, Disclosure.SHOWN, 5),
                            new PublishedGroup(RaterGroupCode.SELF, Disclosure.SHOWN, 1),
                            new PublishedGroup(RaterGroupCode.MANAGER, Disclosure.SHOWN, 2)),
                    List.of(
                            score(competency(2), RaterGroupCode.PEER, RaterGroupCode.SELF, RaterGroupCode.MANAGER),
                            score(competency(0), RaterGroupCode.PEER),
                            score(competency(1), RaterGroupCode.PEER, RaterGroupCode.MANAGER)),
                    List.of(
                            comment(RaterGroupCode.PEER, "z"),
                            comment(RaterGroupCode.MANAGER, "m"),
                            comment(RaterGroupCode.PEER, "a"),
                            comment(RaterGroupCode.PEER, "z"))));
            assertThat(find(report)).contains(report);
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.1 + 0.2, 1.0 / 3, -0.0, 4.9E-324, -1e-300, 1e300, 4.35, 9007199254740991.0, Math.PI})
        void keeps_each_number_bit_by_bit(double number) {
            PublishedReport report = stored(new ReportContent(
                    List.of(new PublishedGroup(RaterGroupCode.PEER, Disclosure.SHOWN, 5)),
                    List.of(new CompetencyScore(
                            competency(0),
                            List.of(new GroupScore(
                                    RaterGroupCode.PEER, 5, number, Optional.of(Math.abs(Math.nextUp(number))))),
                            Optional.of(Math.nextDown(number)),
                            Optional.of(number),
                            Optional.of(new Requirement(1, Optional.of(number))))),
                    List.of()));
            assertThat(find(report)).contains(report);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_comments_as_given(String text) {
            PublishedReport report = stored(saying(text));
            assertThat(find(report)).contains(report);
        }

        @Test
        void keeps_the_longest_comment() {
            PublishedReport report = stored(saying(HardTexts.ofLength(4_000)));
            assertThat(find(report)).contains(report);
        }

        @Test
        void keeps_the_instant_of_calculation_to_the_microsecond() {
            PublishedReport report = aReport(cycle, target())
                    .calculatedAt(Instant.parse("2026-03-29T00:59:59.999999Z"))
                    .persistedIn(persistence(), tenant);
            assertThat(find(report)).contains(report);
        }

        private ReportContent saying(String text) {
            return new ReportContent(
                    List.of(new PublishedGroup(RaterGroupCode.PEER, Disclosure.SHOWN, 5)),
                    List.of(),
                    List.of(comment(RaterGroupCode.PEER, text)));
        }

        private PublishedReport stored(ReportContent content) {
            return aReport(cycle, target()).saying(content).persistedIn(persistence(), tenant);
        }

        private CompetencyId competency(int index) {
            return framework.competencies().get(index).id();
        }

        private CompetencyScore score(CompetencyId competency, RaterGroupCode... groups) {
            List<GroupScore> cells = Stream.of(groups)
                    .map(group -> new GroupScore(group, 5, 3.5, Optional.empty()))
                    .toList();
            return new CompetencyScore(competency, cells, Optional.empty(), Optional.empty(), Optional.empty());
        }

        private PublishedComment comment(RaterGroupCode group, String text) {
            FeedbackQuestionId last = form.content()
                    .questions()
                    .get(form.content().questions().size() - 1)
                    .id();
            return new PublishedComment(last, group, text);
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_a_report_whether_released_or_not() {
            PublishedReport withheld = aReport(cycle, target()).persistedIn(persistence(), tenant);
            PublishedReport released =
                    aReport(cycle, target()).releasedAt(RELEASE).persistedIn(persistence(), tenant);
            assertThat(find(withheld)).contains(withheld);
            assertThat(find(released)).contains(released);
        }

        @Test
        void finds_nothing_on_somebody_without_report() {
            aReport(cycle, target()).persistedIn(persistence(), tenant);
            UserId other = target();
            assertThat(within(() -> reports().find(cycle.id(), other))).isEmpty();
        }

        @Test
        void finds_nothing_of_another_cycle() {
            PublishedReport report = aReport(cycle, target()).persistedIn(persistence(), tenant);
            FeedbackCycle another = anotherCycle();
            assertThat(within(() -> reports().find(another.id(), report.target())))
                    .isEmpty();
        }

        @Test
        void finds_nothing_of_another_organization() {
            PublishedReport report = aReport(cycle, target()).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> reports().find(report.cycle(), report.target())))
                    .isEmpty();
        }
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
        void releases_every_withheld_report_with_its_next_version_and_tells_how_many() {
            PublishedReport one = aReport(cycle, target()).persistedIn(persistence(), tenant);
            PublishedReport two = aReport(cycle, target()).persistedIn(persistence(), tenant);
            assertThat(releaseAll()).isEqualTo(2);
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
            assertThat(releaseAll()).isZero();
            assertThat(find(released)).contains(released);
        }

        @Test
        void leaves_other_cycles_as_they_were() {
            PublishedReport other = aReport(cycle, target()).persistedIn(persistence(), tenant);
            cycle = anotherCycle();
            assertThat(releaseAll()).isZero();
            assertThat(find(other)).contains(other);
        }

        @Test
        void releases_nothing_of_another_organization() {
            PublishedReport report = aReport(cycle, target()).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> reports().releaseAll(cycle.id(), RELEASE, Optional.empty())))
                    .isZero();
            assertThat(find(report)).contains(report);
        }

        private int releaseAll() {
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

    @Nested
    class Discarding {

        @Test
        void deletes_the_withheld_report_on_one_target_only() {
            PublishedReport gone = aReport(cycle, target()).persistedIn(persistence(), tenant);
            PublishedReport other = aReport(cycle, target()).persistedIn(persistence(), tenant);
            PublishedReport released =
                    aReport(cycle, target()).releasedAt(RELEASE).persistedIn(persistence(), tenant);
            within(() -> reports().discardWithheld(cycle.id(), gone.target()));
            within(() -> reports().discardWithheld(cycle.id(), released.target()));
            elsewhere(() -> reports().discardWithheld(cycle.id(), other.target()));
            assertThat(find(gone)).isEmpty();
            assertThat(find(other)).contains(other);
            assertThat(find(released)).contains(released);
        }

        @Test
        void deletes_withheld_reports_so_that_the_targets_can_have_others() {
            UserId target = target();
            PublishedReport first = aReport(cycle, target).persistedIn(persistence(), tenant);
            PublishedReport other = aReport(cycle, target()).persistedIn(persistence(), tenant);
            within(() -> reports().discardWithheld(cycle.id()));
            assertThat(find(first)).isEmpty();
            assertThat(find(other)).isEmpty();
            PublishedReport second = aReport(cycle, target).persistedIn(persistence(), tenant);
            assertThat(find(second)).contains(second);
        }

        @Test
        void leaves_released_reports_as_they_were() {
            PublishedReport released =
                    aReport(cycle, target()).releasedAt(RELEASE).persistedIn(persistence(), tenant);
            PublishedReport again = aReport(cycle, target()).releasedAt(RELEASE).persistedIn(persistence(), tenant);
            PublishedReport recalled =
                    within(() -> reports().updateRelease(granted(again.recall()), RELEASE, Optional.empty()));
            within(() -> reports().discardWithheld(cycle.id()));
            assertThat(find(released)).contains(released);
            assertThat(find(again)).contains(recalled);
        }

        @Test
        void leaves_other_cycles_and_organizations_as_they_were() {
            PublishedReport report = aReport(cycle, target()).persistedIn(persistence(), tenant);
            FeedbackCycle another = anotherCycle();
            within(() -> reports().discardWithheld(another.id()));
            elsewhere(() -> reports().discardWithheld(cycle.id()));
            assertThat(find(report)).contains(report);
        }
    }

    @Nested
    class Listing_what_is_released {

        @Test
        void lists_released_reports_by_target_id_with_bytes_compared_unsigned() {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            List.of(3, 0, 4, 2, 1).forEach(i -> released(ids.get(i)));
            List<PublishedReport> ordered = ids.stream()
                    .map(id -> within(() -> reports().find(cycle.id(), id)).orElseThrow())
                    .toList();
            assertList(ordered, PublishedReportsContract.this::released);
        }

        @Test
        void lists_no_withheld_report() {
            aReport(cycle, target()).persistedIn(persistence(), tenant);
            assertList(List.of(), PublishedReportsContract.this::released);
        }

        @Test
        void lists_nothing_of_another_cycle_or_organization() {
            released(new UserId(Fresh.uuid()));
            assertList(List.of(), request -> elsewhere(() -> reports().released(cycle.id(), request)));
            cycle = anotherCycle();
            assertList(List.of(), PublishedReportsContract.this::released);
        }

        @Test
        void neither_repeats_nor_hides_others_when_reports_are_released_between_two_parts() {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            List<PublishedReport> stored =
                    Stream.of(1, 2, 4).map(i -> released(ids.get(i))).toList();
            assertStable(
                    stored,
                    PublishedReportsContract.this::released,
                    () -> Stream.of(0, 3).forEach(i -> released(ids.get(i))));
        }

        private PublishedReport released(UserId id) {
            enrol(aMember().withId(id).persistedIn(persistence(), tenant).user());
            return aReport(cycle, id).releasedAt(RELEASE).persistedIn(persistence(), tenant);
        }
    }

    private FeedbackCycle anotherCycle() {
        return aCycle().with(form).closed().persistedIn(persistence(), tenant);
    }

    private UserId target() {
        UserId member = aMember().persistedIn(persistence(), tenant).user();
        enrol(member);
        return member;
    }

    private void enrol(UserId member) {
        within(() -> persistence().cycleTargets().enrol(cycle.id(), List.of(member)));
    }

    private Page<PublishedReport> released(PageRequest request) {
        return within(() -> reports().released(cycle.id(), request));
    }

    private Optional<PublishedReport> find(PublishedReport report) {
        return within(() -> reports().find(report.cycle(), report.target()));
    }

    private PublishedReports reports() {
        return persistence().publishedReports();
    }
}
