package io.planner360.testkit.insight;

import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.learning.LearningMother.aPlan;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.insight.analysis.LearningAnalyses;
import io.planner360.domain.insight.analysis.OverdueObjective;
import io.planner360.domain.insight.analysis.PlanSummary;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.ObjectiveStep;
import io.planner360.domain.learning.plan.PlanProgress;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.PortCalls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link LearningAnalyses}. */
public abstract class LearningAnalysesContract extends ResourceOutcomesContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

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

        @Test
        void counts_objectives_by_their_weight_and_dropped_ones_not_at_all() {
            UserId person = member();
            LearningPlan plan = aPlan(person, cycle.id())
                    .with(
                            objective().weighing("1.00").built(),
                            objective().weighing("2.00").built(),
                            objective().weighing("9.99").built())
                    .approved()
                    .persistedIn(persistence(), tenant);
            LearningPlan reached = reach(plan, 1, 100);
            within(() -> persistence()
                    .learningPlans()
                    .update(granted(
                            reached.move(reached.objectives().get(2).id(), ObjectiveStep.DROP, reached.updatedAt()))));
            assertThat(progress(person, person))
                    .extracting(PlanSummary::progress)
                    .containsExactly(new PlanProgress(2, 1, Optional.of(new BigDecimal("66.67"))));
        }

        @Test
        void leaves_out_plans_of_which_the_report_was_recalled() {
            UserId person = member();
            aPlan(person, cycle.id()).approved().persistedIn(persistence(), tenant);
            recalled(person);
            assertThat(progress(person, person)).isEmpty();
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
        void leaves_out_plans_of_which_the_report_was_recalled() {
            UserId manager = member();
            UserId report = aMember()
                    .reportingTo(manager)
                    .persistedIn(persistence(), tenant)
                    .user();
            aPlan(report, cycle.id()).with(due("2026-06-30")).approved().persistedIn(persistence(), tenant);
            recalled(report);
            assertThat(everywhere(PAGE).items()).isEmpty();
            assertThat(within(() -> analyses().overdueInTeam(manager, TODAY, manager, PAGE))
                            .items())
                    .isEmpty();
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
}
