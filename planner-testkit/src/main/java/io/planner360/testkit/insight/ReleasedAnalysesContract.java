package io.planner360.testkit.insight;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.insight.Published.PEERS;
import static io.planner360.testkit.insight.Published.hidden;
import static io.planner360.testkit.insight.Published.saying;
import static io.planner360.testkit.insight.Published.score;
import static io.planner360.testkit.insight.Published.together;
import static io.planner360.testkit.insight.Published.withoutMap;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.rating.ReportMother.aReport;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.insight.analysis.HeatMapCell;
import io.planner360.domain.insight.analysis.PersonGap;
import io.planner360.domain.insight.analysis.TrendValue;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.feedback.FormBuilder;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link FeedbackAnalysesContract} about what is read of released reports. */
abstract class ReleasedAnalysesContract extends AnalysesFixture {
    @Nested
    class HeatMap {
        private FeedbackCycle cycle;

        @BeforeEach
        void storeCycle() {
            cycle = aCycle().with(form(aForm())).closed().persistedIn(persistence(), tenant);
        }

        @Test
        void has_the_mean_of_at_least_five_targets_of_a_department_in_a_competency() {
            CompetencyId one = competencies.get(0);
            CompetencyId two = competencies.get(1);
            for (double others : new double[] {1, 2, 3, 4, 4.11}) {
                release("Sales", score(one, others));
            }
            for (double others : new double[] {0.1, 0.2, 0.3, 0.4, 1.0 / 3, 2.0 / 3}) {
                release("", score(one, others), others < 0.4 ? score(two, others) : hidden(two));
            }
            release("Small", score(one, 5));
            assertMap(
                    new HeatMapCell("", one, 6, new BigDecimal("0.33")),
                    new HeatMapCell("Sales", one, 5, new BigDecimal("2.82")));
        }

        @Test
        void is_ordered_by_department_then_by_competency_id() {
            List<HeatMapCell> expected = new ArrayList<>();
            for (String department : HardTexts.IN_CODE_POINT_ORDER) {
                for (int i = 0; i < 5; i++) {
                    release(department, score(competencies.get(0), 3), score(competencies.get(1), 4));
                }
                expected.add(new HeatMapCell(department, competencies.get(0), 5, new BigDecimal("3.00")));
                expected.add(new HeatMapCell(department, competencies.get(1), 5, new BigDecimal("4.00")));
            }
            assertMap(expected.toArray(HeatMapCell[]::new));
        }

        @Test
        void is_nothing_before_the_report_of_every_target_is_released() {
            for (int i = 0; i < 5; i++) {
                release("Sales", score(competencies.get(0), 3));
            }
            assertThat(map(PAGE).items()).hasSize(1);
            UserId another = target("Sales");
            aReport(cycle, another)
                    .saying(saying(score(competencies.get(0), 4)))
                    .persistedIn(persistence(), tenant);
            assertThat(map(PAGE).items()).isEmpty();
        }

        @Test
        void has_the_department_that_a_target_was_enrolled_with() {
            for (int i = 0; i < 5; i++) {
                UserId target = release("Sales", score(competencies.get(0), 3));
                within(() -> {
                    var member = persistence().memberships().find(target).orElseThrow();
                    persistence()
                            .memberships()
                            .update(
                                    aMember()
                                            .withAccount(target)
                                            .inDepartment("Marketing")
                                            .built()
                                            .atVersion(member.version()),
                                    Instant.parse("2026-09-08T07:06:05Z"));
                });
            }
            assertThat(map(PAGE).items().get(0).department()).isEqualTo("Sales");
        }

        @Test
        void is_nothing_of_another_cycle_or_organization() {
            for (int i = 0; i < 5; i++) {
                release("Sales", score(competencies.get(0), 3));
            }
            FeedbackCycle other = aCycle().with(form(aForm())).closed().persistedIn(persistence(), tenant);
            assertThat(within(() -> analyses().heatMap(other.id(), PAGE)).items())
                    .isEmpty();
            assertThat(elsewhere(() -> analyses().heatMap(cycle.id(), PAGE)).items())
                    .isEmpty();
        }

        private UserId target(String department) {
            UserId target = aMember()
                    .inDepartment(department)
                    .persistedIn(persistence(), tenant)
                    .user();
            within(() -> persistence().cycleTargets().enrol(cycle.id(), List.of(target)));
            return target;
        }

        private UserId release(String department, CompetencyScore... scores) {
            UserId target = target(department);
            released(cycle, target, scores);
            return target;
        }

        private Page<HeatMapCell> map(PageRequest page) {
            return within(() -> analyses().heatMap(cycle.id(), page));
        }

        private void assertMap(HeatMapCell... cells) {
            assertList(Arrays.asList(cells), this::map);
        }
    }

    @Nested
    class TeamGaps {
        private FeedbackCycle cycle;
        private UserId manager;

        @BeforeEach
        void storeCycle() {
            cycle = aCycle().with(form(aForm())).closed().persistedIn(persistence(), tenant);
            manager = member();
        }

        @Test
        void are_of_released_scores_with_a_requirement_by_user_then_competency_id() {
            List<PersonGap> expected = new ArrayList<>();
            for (UUID id : ascendingIds()) {
                UserId report = reporting(id);
                released(cycle, report, score(competencies.get(1), 2.5, 3, 3.25), score(competencies.get(0), 4, 2, 2));
                expected.add(new PersonGap(report, competencies.get(0), 2, 2, 4));
                expected.add(new PersonGap(report, competencies.get(1), 3, 3.25, 2.5));
            }
            assertList(expected, this::gaps);
        }

        @Test
        void are_nothing_where_score_or_requirement_is_missing() {
            released(
                    cycle,
                    reporting(Fresh.uuid()),
                    score(competencies.get(0), 3),
                    hidden(competencies.get(1)),
                    withoutMap(competencies.get(2), 3));
            assertThat(gaps(PAGE).items()).isEmpty();
        }

        @Test
        void are_nothing_of_a_withheld_report() {
            UserId report = reporting(Fresh.uuid());
            aReport(cycle, report)
                    .saying(saying(score(competencies.get(0), 3, 3, 3)))
                    .persistedIn(persistence(), tenant);
            assertThat(gaps(PAGE).items()).isEmpty();
        }

        @Test
        void are_nothing_of_people_of_another_manager_cycle_or_organization() {
            UserId report = reporting(Fresh.uuid());
            released(cycle, report, score(competencies.get(0), 3, 3, 3));
            FeedbackCycle other = aCycle().with(form(aForm())).closed().persistedIn(persistence(), tenant);
            assertThat(within(() -> analyses().teamGaps(cycle.id(), report, manager, PAGE))
                            .items())
                    .isEmpty();
            assertThat(within(() -> analyses().teamGaps(other.id(), manager, manager, PAGE))
                            .items())
                    .isEmpty();
            assertThat(elsewhere(() -> analyses().teamGaps(cycle.id(), manager, manager, PAGE))
                            .items())
                    .isEmpty();
        }

        @Test
        void leave_out_whom_the_reader_answered_about_in_a_protected_group() {
            UserId rated = reporting(Fresh.uuid());
            released(cycle, rated, score(competencies.get(0), 3, 3, 3));
            UserId asked = reporting(Fresh.uuid());
            released(cycle, asked, score(competencies.get(0), 3, 3, 3));
            UserId exempt = reporting(Fresh.uuid());
            released(cycle, exempt, score(competencies.get(0), 3, 3, 3));
            anInvitation(cycle.id()).about(rated).of(manager).submitted().persistedIn(persistence(), tenant);
            anInvitation(cycle.id()).about(asked).of(manager).sent().persistedIn(persistence(), tenant);
            anInvitation(cycle.id())
                    .about(exempt)
                    .of(manager)
                    .as(RaterGroupCode.MANAGER)
                    .submitted()
                    .persistedIn(persistence(), tenant);
            assertThat(gaps(PAGE).items().stream().map(PersonGap::user)).containsExactlyInAnyOrder(asked, exempt);
        }

        private UserId reporting(UUID id) {
            UserId report = aMember()
                    .withId(new UserId(id))
                    .reportingTo(manager)
                    .persistedIn(persistence(), tenant)
                    .user();
            within(() -> persistence().cycleTargets().enrol(cycle.id(), List.of(report)));
            return report;
        }

        private Page<PersonGap> gaps(PageRequest page) {
            return within(() -> analyses().teamGaps(cycle.id(), manager, manager, page));
        }
    }

    @Nested
    class Trend {
        private UserId person;

        @BeforeEach
        void storePerson() {
            person = member();
        }

        @Test
        void has_the_published_scores_of_each_cycle_with_its_scale_by_competency_and_close() {
            CompetencyId one = competencies.get(0);
            CompetencyId two = competencies.get(1);
            FeedbackCycle spring = closed(aForm(), "2026-03-20");
            FeedbackCycle autumn = closed(aForm().withScale("Other", 0, 10), "2026-09-20");
            released(autumn, person, score(one, 8.5), score(two, 1.0 / 3));
            released(spring, person, score(two, 2), score(one, 3));
            assertList(
                    List.of(
                            value(one, spring, 1, 5, 3),
                            value(one, autumn, 0, 10, 8.5),
                            value(two, spring, 1, 5, 2),
                            value(two, autumn, 0, 10, 1.0 / 3)),
                    this::trend);
        }

        @Test
        void orders_cycles_that_closed_at_once_by_id_with_bytes_compared_unsigned() {
            List<TrendValue> expected = new ArrayList<>();
            for (UUID id : ascendingIds()) {
                FeedbackCycle cycle = aCycle().withId(new FeedbackCycleId(id))
                        .with(form(aForm()))
                        .about(person)
                        .closed()
                        .persistedIn(persistence(), tenant);
                released(cycle, person, score(competencies.get(0), 3));
                expected.add(value(competencies.get(0), cycle, 1, 5, 3));
            }
            assertList(expected, this::trend);
        }

        @Test
        void neither_repeats_nor_hides_values_when_a_report_is_released_between_two_parts() {
            CompetencyId one = competencies.get(0);
            List<TrendValue> stored = new ArrayList<>();
            for (String day : List.of("2026-01-20", "2026-03-20", "2026-05-20")) {
                FeedbackCycle cycle = closed(aForm(), day);
                released(cycle, person, score(one, 3));
                stored.add(value(one, cycle, 1, 5, 3));
            }
            FeedbackCycle before = closed(aForm(), "2026-02-20");
            FeedbackCycle after = closed(aForm(), "2026-04-20");
            assertStable(stored, this::trend, () -> {
                released(before, person, score(one, 2));
                released(after, person, score(one, 4));
            });
        }

        @Test
        void leaves_out_groups_that_were_shown_together() {
            aReport(closed(aForm(), "2026-03-20"), person)
                    .saying(together(competencies.get(0), 3))
                    .releasedAt(Instant.parse("2026-03-22T09:00:00Z"))
                    .persistedIn(persistence(), tenant);
            assertThat(trend(PAGE).items()).isEmpty();
        }

        @Test
        void is_nothing_of_a_withheld_report() {
            aReport(closed(aForm(), "2026-03-20"), person)
                    .saying(saying(score(competencies.get(0), 3)))
                    .persistedIn(persistence(), tenant);
            assertThat(trend(PAGE).items()).isEmpty();
        }

        @Test
        void is_nothing_of_another_person_or_organization() {
            released(closed(aForm(), "2026-03-20"), person, score(competencies.get(0), 3));
            UserId other = member();
            assertThat(within(() -> analyses().trend(other, other, PAGE)).items())
                    .isEmpty();
            assertThat(elsewhere(() -> analyses().trend(person, person, PAGE)).items())
                    .isEmpty();
        }

        @Test
        void leaves_out_cycles_in_which_the_reader_answered_in_a_protected_group() {
            UserId reader = member();
            FeedbackCycle hidden = closed(aForm(), "2026-03-20");
            FeedbackCycle named = closed(aForm().named(), "2026-06-20");
            FeedbackCycle exempt = closed(aForm(), "2026-09-20");
            for (FeedbackCycle cycle : List.of(hidden, named, exempt)) {
                released(cycle, person, score(competencies.get(0), 3));
                anInvitation(cycle.id())
                        .about(person)
                        .of(reader)
                        .as(cycle.equals(exempt) ? RaterGroupCode.MANAGER : RaterGroupCode.PEER)
                        .submitted()
                        .persistedIn(persistence(), tenant);
            }
            assertThat(within(() -> analyses().trend(person, reader, PAGE)).items().stream()
                            .map(TrendValue::cycle))
                    .containsExactly(named.id(), exempt.id());
            assertThat(trend(PAGE).items()).hasSize(3);
        }

        private FeedbackCycle closed(FormBuilder form, String day) {
            return aCycle().with(form(form))
                    .closingOn(LocalDate.parse(day))
                    .about(person)
                    .closed()
                    .persistedIn(persistence(), tenant);
        }

        private TrendValue value(CompetencyId competency, FeedbackCycle cycle, int lowest, int highest, double mean) {
            return new TrendValue(
                    competency,
                    RaterGroupCode.PEER,
                    cycle.id(),
                    cycle.closedAt().orElseThrow(),
                    lowest,
                    highest,
                    PEERS,
                    mean);
        }

        private Page<TrendValue> trend(PageRequest page) {
            return within(() -> analyses().trend(person, person, page));
        }
    }
}
