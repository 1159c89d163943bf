package io.planner360.testkit.insight;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.insight.Published.saying;
import static io.planner360.testkit.insight.Published.score;
import static io.planner360.testkit.learning.LearningMother.aPlan;
import static io.planner360.testkit.learning.LearningMother.aProgressEntry;
import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.learning.LearningMother.anObjective;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.rating.ReportMother.aReport;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.insight.analysis.LearningAnalyses;
import io.planner360.domain.insight.analysis.OverdueObjective;
import io.planner360.domain.insight.analysis.PlanSummary;
import io.planner360.domain.insight.analysis.ResourceOutcome;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.feedback.FormBuilder;
import io.planner360.testkit.learning.ObjectiveBuilder;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link LearningAnalyses}. */
public abstract class LearningAnalysesContract extends TenantPortContract {
    private static final PageRequest PAGE = PageRequest.first(100);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private CompetencyFramework framework;
    private CompetencyId competency;
    private FeedbackCycle cycle;

    @BeforeEach
    void storeCycle() {
        framework = aFramework().persistedIn(persistence(), tenant);
        competency = framework.competencies().get(0).id();
        cycle = closed(aForm(), "2026-03-20");
    }

    @Override
    protected PortCalls everyCall() {
        UserId user = new UserId(Fresh.uuid());
        return PortCalls.of(LearningAnalyses.class)
                .with("progress", () -> analyses().progress(user, user, PAGE))
                .with("overdue", () -> analyses().overdue(TODAY, user, PAGE))
                .with("overdueInTeam", () -> analyses().overdueInTeam(user, TODAY, user, PAGE))
                .with("outcomes", () -> analyses().outcomes(PAGE));
    }

    @Nested
    class Progress {
        @Test
        void says_how_many_objectives_are_completed_and_nothing_in_percent_where_there_are_none() {
            UserId person = member();
            LearningPlan some = aPlan(person, cycle.id())
                    .with(objective().built(), objective().built(), objective().built())
                    .approved()
                    .persistedIn(persistence(), tenant);
            reach(some, 0, 100);
            LearningPlan none =
                    aPlan(person, closed(aForm(), "2026-04-20").id()).approved().persistedIn(persistence(), tenant);
            aPlan(person, closed(aForm(), "2026-05-20").id())
                    .with(objective().built())
                    .persistedIn(persistence(), tenant);
            List<PlanSummary> summaries = progress(person, person);
            assertThat(summaries)
                    .extracting(summary -> summary.progress().completionPercentage())
                    .containsExactlyInAnyOrder(Optional.of(new BigDecimal("33.33")), Optional.empty());
            assertThat(summaries).extracting(PlanSummary::plan).containsExactlyInAnyOrder(some.id(), none.id());
        }

        @Test
        void is_the_plans_own() {
            UserId person = member();
            LearningPlan plan = aPlan(person, cycle.id())
                    .with(objective().built(), objective().built(), objective().built())
                    .approved()
                    .persistedIn(persistence(), tenant);
            reach(plan, 1, 100);
            LearningPlan reached = reach(within(() -> found(plan.id())), 2, 100);
            assertThat(progress(person, person))
                    .containsExactly(new PlanSummary(reached.id(), reached.title(), reached.progress()));
        }

        @Test
        void is_ordered_by_plan_id_with_bytes_compared_unsigned() {
            UserId person = member();
            List<PlanSummary> expected = new ArrayList<>();
            for (UUID id : ascendingIds()) {
                LearningPlan plan = aPlan(person, closed(aForm(), "2026-03-20").id())
                        .withId(new LearningPlanId(id))
                        .approved()
                        .persistedIn(persistence(), tenant);
                expected.add(new PlanSummary(plan.id(), plan.title(), plan.progress()));
            }
            assertList(expected, page -> within(() -> analyses().progress(person, person, page)));
        }

        @Test
        void is_nothing_of_another_person_or_organization() {
            UserId person = member();
            aPlan(person, cycle.id()).approved().persistedIn(persistence(), tenant);
            assertThat(progress(member(), person)).isEmpty();
            assertThat(elsewhere(() -> analyses().progress(person, person, PAGE))
                            .items())
                    .isEmpty();
        }

        @Test
        void leaves_out_plans_from_cycles_in_which_the_reader_answered_in_a_protected_group() {
            UserId person = member();
            UserId reader = member();
            aPlan(person, cycle.id()).approved().persistedIn(persistence(), tenant);
            answered(person, reader);
            assertThat(progress(person, reader)).isEmpty();
            assertThat(progress(person, person)).hasSize(1);
        }

        private List<PlanSummary> progress(UserId person, UserId reader) {
            return within(() -> analyses().progress(person, reader, PAGE)).items();
        }
    }

    @Nested
    class Overdue {
        private UserId reader;

        @BeforeEach
        void storeReader() {
            reader = member();
        }

        @Test
        void is_what_is_open_in_an_active_plan_and_was_due_before_the_day() {
            LearningPlan plan = aPlan(member(), cycle.id())
                    .with(due("2026-06-30"), due("2026-07-01"), due("2026-06-30"), due("2026-05-31"))
                    .approved()
                    .persistedIn(persistence(), tenant);
            LearningPlan reached = reach(reach(plan, 0, 100), 2, 30);
            aPlan(member(), cycle.id()).with(due("2026-05-31")).persistedIn(persistence(), tenant);
            assertList(List.of(overdue(reached, 3), overdue(reached, 2)), this::everywhere);
        }

        @Test
        void is_ordered_by_due_date_then_by_objective_id() {
            List<OverdueObjective> expected = fiveInOrder();
            assertList(expected, this::everywhere);
        }

        @Test
        void neither_repeats_nor_hides_objectives_when_some_are_added_between_two_parts() {
            assertStable(
                    fiveInOrder(),
                    this::everywhere,
                    () -> aPlan(member(), cycle.id())
                            .with(due("2026-01-01"), due("2026-05-02"), due("2026-06-29"))
                            .approved()
                            .persistedIn(persistence(), tenant));
        }

        private List<OverdueObjective> fiveInOrder() {
            LearningPlan plan = aPlan(member(), cycle.id())
                    .with(due("2026-05-03"), due("2026-05-01"), due("2026-05-02"), due("2026-05-02"), due("2026-05-02"))
                    .approved()
                    .persistedIn(persistence(), tenant);
            List<OverdueObjective> all = new ArrayList<>();
            for (int i = 0; i < plan.objectives().size(); i++) {
                all.add(overdue(plan, i));
            }
            all.sort((one, other) -> {
                int byDay = one.dueDate().compareTo(other.dueDate());
                return byDay != 0
                        ? byDay
                        : one.objective().toString().compareTo(other.objective().toString());
            });
            return all;
        }

        @Test
        void of_a_team_is_that_of_the_people_whom_somebody_manages() {
            UserId manager = member();
            UserId report = aMember()
                    .reportingTo(manager)
                    .persistedIn(persistence(), tenant)
                    .user();
            LearningPlan plan =
                    aPlan(report, cycle.id()).with(due("2026-06-30")).approved().persistedIn(persistence(), tenant);
            aPlan(manager, cycle.id()).with(due("2026-06-30")).approved().persistedIn(persistence(), tenant);
            assertList(
                    List.of(overdue(plan, 0)),
                    page -> within(() -> analyses().overdueInTeam(manager, TODAY, manager, page)));
        }

        @Test
        void leaves_out_plans_from_cycles_in_which_the_reader_answered_in_a_protected_group() {
            UserId manager = member();
            UserId report = aMember()
                    .reportingTo(manager)
                    .persistedIn(persistence(), tenant)
                    .user();
            aPlan(report, cycle.id()).with(due("2026-06-30")).approved().persistedIn(persistence(), tenant);
            answered(report, reader);
            assertThat(everywhere(PAGE).items()).isEmpty();
            assertThat(within(() -> analyses().overdueInTeam(manager, TODAY, reader, PAGE))
                            .items())
                    .isEmpty();
            assertThat(within(() -> analyses().overdueInTeam(manager, TODAY, manager, PAGE))
                            .items())
                    .hasSize(1);
        }

        @Test
        void is_nothing_of_another_organization() {
            UserId manager = member();
            UserId report = aMember()
                    .reportingTo(manager)
                    .persistedIn(persistence(), tenant)
                    .user();
            aPlan(report, cycle.id()).with(due("2026-06-30")).approved().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> analyses().overdue(TODAY, reader, PAGE)).items())
                    .isEmpty();
            assertThat(elsewhere(() -> analyses().overdueInTeam(manager, TODAY, reader, PAGE))
                            .items())
                    .isEmpty();
        }

        private LearningObjective due(String day) {
            return objective().dueOn(LocalDate.parse(day)).built();
        }

        private OverdueObjective overdue(LearningPlan plan, int objective) {
            LearningObjective it = plan.objectives().get(objective);
            return new OverdueObjective(it.id(), plan.id(), plan.user(), it.title(), it.dueDate(), it.percent());
        }

        private Page<OverdueObjective> everywhere(PageRequest page) {
            return within(() -> analyses().overdue(TODAY, reader, page));
        }
    }

    @Nested
    class Outcomes {
        private LearningResource resource;
        private FeedbackCycle later;

        @BeforeEach
        void storeResource() {
            resource = aResource(competency).persistedIn(persistence(), tenant);
            later = closed(aForm(), "2026-09-20");
        }

        @Test
        void are_the_mean_gain_of_at_least_five_people() {
            for (double after : new double[] {3, 3.5, 4, 2, 3.01}) {
                learn(member(), 2, later, after);
            }
            assertOutcomes(5, "1.10");
            learn(member(), 2.5, later, 2);
            assertOutcomes(6, "0.84");
        }

        @Test
        void count_a_person_once() {
            FeedbackCycle second = closed(aForm(), "2026-04-20");
            for (int i = 0; i < 4; i++) {
                learn(member(), 2, later, 3);
            }
            UserId diligent = member();
            learn(diligent, 2, later, 4);
            released(second, diligent, 3);
            complete(diligent, second, "2026-05-10T12:00:00Z");
            assertOutcomes(5, "1.10");
        }

        @Test
        void take_the_first_cycle_that_closed_after_the_completion() {
            FeedbackCycle between = closed(aForm(), "2026-04-20");
            FeedbackCycle last = closed(aForm(), "2026-12-20");
            for (int i = 0; i < 5; i++) {
                UserId person = member();
                learn(person, 2, later, 3);
                released(between, person, 5);
                released(last, person, 5);
            }
            assertOutcomes(5, "1.00");
        }

        @Test
        void are_nothing_of_objectives_that_are_not_completed_or_were_not_rated_again() {
            for (int i = 0; i < 5; i++) {
                UserId person = member();
                released(cycle, person, 2);
                complete(person, cycle, "2026-05-01T12:00:00Z");
                if (i > 0) {
                    released(later, person, 3);
                }
                UserId slow = member();
                released(cycle, slow, 2);
                plan(slow, cycle);
                released(later, slow, 5);
            }
            assertThat(outcomes(PAGE).items()).isEmpty();
        }

        @Test
        void are_nothing_of_reports_that_are_not_released() {
            for (int i = 0; i < 5; i++) {
                UserId person = member();
                released(cycle, person, 2);
                complete(person, cycle, "2026-05-01T12:00:00Z");
                within(() -> persistence().cycleTargets().enrol(later.id(), List.of(person)));
                aReport(later, person).saying(saying(score(competency, 3))).persistedIn(persistence(), tenant);
            }
            assertThat(outcomes(PAGE).items()).isEmpty();
        }

        @Test
        void are_nothing_of_scores_on_another_scale() {
            FeedbackCycle other = closed(aForm().withScale("Other", 0, 4), "2026-09-20");
            for (int i = 0; i < 5; i++) {
                learn(member(), 2, other, 3);
            }
            assertThat(outcomes(PAGE).items()).isEmpty();
        }

        @Test
        void are_ordered_by_resource_id_with_bytes_compared_unsigned() {
            List<LearningResourceId> ids =
                    ascendingIds().stream().map(LearningResourceId::new).toList();
            ids.forEach(id -> aResource(competency).withId(id).persistedIn(persistence(), tenant));
            for (int i = 0; i < 5; i++) {
                UserId person = member();
                released(cycle, person, 2);
                LearningPlan plan = aPlan(person, cycle.id())
                        .with(objective()
                                .using(ids.toArray(LearningResourceId[]::new))
                                .built())
                        .approved()
                        .persistedIn(persistence(), tenant);
                completed(plan, "2026-05-01T12:00:00Z");
                released(later, person, 3);
            }
            assertList(
                    ids.stream()
                            .map(id -> new ResourceOutcome(id, 5, new BigDecimal("1.00")))
                            .toList(),
                    this::outcomes);
        }

        @Test
        void are_nothing_of_another_organization() {
            for (int i = 0; i < 5; i++) {
                learn(member(), 2, later, 3);
            }
            assertThat(elsewhere(() -> analyses().outcomes(PAGE)).items()).isEmpty();
        }

        private void learn(UserId person, double before, FeedbackCycle next, double after) {
            released(cycle, person, before);
            complete(person, cycle, "2026-05-01T12:00:00Z");
            released(next, person, after);
        }

        private LearningPlan plan(UserId person, FeedbackCycle from) {
            return aPlan(person, from.id())
                    .with(objective().using(resource.id()).built())
                    .approved()
                    .persistedIn(persistence(), tenant);
        }

        private void complete(UserId person, FeedbackCycle from, String instant) {
            completed(plan(person, from), instant);
        }

        private void completed(LearningPlan plan, String instant) {
            LearningPlan half = reach(plan, 0, 50);
            aProgressEntry(plan)
                    .reaching(50)
                    .recordedAt(Instant.parse("2026-04-10T12:00:00Z"))
                    .persistedIn(persistence(), tenant);
            reach(half, 0, 100);
            aProgressEntry(plan)
                    .reaching(100)
                    .recordedAt(Instant.parse(instant))
                    .persistedIn(persistence(), tenant);
        }

        private void released(FeedbackCycle from, UserId person, double others) {
            within(() -> persistence().cycleTargets().enrol(from.id(), List.of(person)));
            aReport(from, person)
                    .saying(saying(score(competency, others)))
                    .releasedAt(Instant.parse("2026-12-24T12:00:00Z"))
                    .persistedIn(persistence(), tenant);
        }

        private void assertOutcomes(int people, String gain) {
            assertThat(outcomes(PAGE).items())
                    .containsExactly(new ResourceOutcome(resource.id(), people, new BigDecimal(gain)));
        }

        private Page<ResourceOutcome> outcomes(PageRequest page) {
            return within(() -> analyses().outcomes(page));
        }
    }

    private LearningPlan reach(LearningPlan plan, int objective, int percent) {
        return within(() -> persistence()
                .learningPlans()
                .update(granted(plan.reached(plan.objectives().get(objective).id(), percent))));
    }

    private LearningPlan found(LearningPlanId id) {
        return persistence().learningPlans().find(id).orElseThrow();
    }

    private ObjectiveBuilder objective() {
        return anObjective(competency);
    }

    private FeedbackCycle closed(FormBuilder form, String day) {
        FeedbackForm stored = form.about(framework).persistedIn(persistence(), tenant);
        return aCycle().with(stored).closingOn(LocalDate.parse(day)).closed().persistedIn(persistence(), tenant);
    }

    private UserId member() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    private void answered(UserId about, UserId rater) {
        anInvitation(cycle.id()).about(about).of(rater).submitted().persistedIn(persistence(), tenant);
    }

    private LearningAnalyses analyses() {
        return persistence().learningAnalyses();
    }
}
