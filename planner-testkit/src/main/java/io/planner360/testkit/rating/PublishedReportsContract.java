package io.planner360.testkit.rating;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.rating.ReportMother.aReport;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
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
import io.planner360.domain.rating.ReportContent;
import io.planner360.domain.rating.Requirement;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortCalls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link PublishedReports}. */
public abstract class PublishedReportsContract extends ReportReleasesContract {

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
        void keeps_groups_that_are_shown_together() {
            PublishedReport report = stored(new ReportContent(
                    List.of(
                            new PublishedGroup(RaterGroupCode.PEER, Disclosure.COMBINED, 0),
                            new PublishedGroup(RaterGroupCode.EXTERNAL, Disclosure.COMBINED, 0),
                            new PublishedGroup(RaterGroupCode.COMBINED, Disclosure.SHOWN, 4)),
                    List.of(score(competency(0), RaterGroupCode.COMBINED)),
                    List.of(comment(RaterGroupCode.COMBINED, "a"))));
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

    private Page<PublishedReport> released(PageRequest request) {
        return within(() -> reports().released(cycle.id(), request));
    }
}
