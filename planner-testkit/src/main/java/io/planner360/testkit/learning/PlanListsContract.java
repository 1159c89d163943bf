package io.planner360.testkit.learning;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.learning.LearningMother.aPlan;
import static io.planner360.testkit.learning.LearningMother.anObjective;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the contract of {@link LearningPlans} says of lists. */
abstract class PlanListsContract extends TenantPortContract {

    static final Instant LATER = Instant.parse("2026-05-04T06:30:00.000009Z");

    /** A framework with a form, and a member, stored. */
    private CompetencyFramework framework;

    private FeedbackForm form;
    UserId ada;

    @BeforeEach
    void storeWhatPlansStandOn() {
        framework = aFramework().persistedIn(persistence(), tenant);
        form = aForm().about(framework).persistedIn(persistence(), tenant);
        ada = aMember().persistedIn(persistence(), tenant).user();
    }

    @Nested
    class Listing_those_of_a_person {

        @Test
        void lists_plans_with_the_newest_start_first_then_by_id_with_bytes_compared_unsigned() {
            assertList(fiveInOrder(), this::ofAda);
        }

        @Test
        void lists_plans_with_their_objectives() {
            LearningPlan plan =
                    aPlan(ada, cycle()).with(anObjective(competency(0)).built()).persistedIn(persistence(), tenant);
            assertList(List.of(plan), this::ofAda);
        }

        @Test
        void lists_nothing_of_another_person_or_organization() {
            UserId grace = aMember().persistedIn(persistence(), tenant).user();
            aPlan(grace, cycle()).persistedIn(persistence(), tenant);
            assertList(List.of(), this::ofAda);
            assertList(List.of(), request -> elsewhere(() -> plans().ofUser(grace, request)));
        }

        @Test
        void neither_repeats_nor_hides_others_when_plans_are_added_between_two_parts() {
            List<LearningPlan> stored = fiveInOrder();
            assertStable(stored, this::ofAda, () -> {
                plan("2026-06-02", new LearningPlanId(Fresh.uuid()));
                plan("2026-04-01", new LearningPlanId(Fresh.uuid()));
                plan("2026-01-01", new LearningPlanId(Fresh.uuid()));
            });
        }

        /** Three plans that start on one day between two that start later and before. */
        private List<LearningPlan> fiveInOrder() {
            List<LearningPlanId> ids =
                    ascendingIds().stream().map(LearningPlanId::new).toList();
            LearningPlan last = plan("2026-03-31", ids.get(0));
            LearningPlan fourth = plan("2026-04-01", ids.get(3));
            LearningPlan second = plan("2026-04-01", ids.get(1));
            LearningPlan third = plan("2026-04-01", ids.get(2));
            LearningPlan first = plan("2026-04-02", ids.get(4));
            return List.of(first, second, third, fourth, last);
        }

        private LearningPlan plan(String startDate, LearningPlanId id) {
            return aPlan(ada, cycle())
                    .withId(id)
                    .startingOn(LocalDate.parse(startDate))
                    .persistedIn(persistence(), tenant);
        }

        private Page<LearningPlan> ofAda(PageRequest request) {
            return within(() -> plans().ofUser(ada, request));
        }
    }

    static LearningObjectiveId id(LearningPlan plan, int objective) {
        return plan.objectives().get(objective).id();
    }

    FeedbackCycleId cycle() {
        return aCycle().with(form)
                .about(ada)
                .closed()
                .persistedIn(persistence(), tenant)
                .id();
    }

    @Nested
    class Noting_what_is_overdue {
        private final LocalDate due = LocalDate.of(2026, 6, 30);
        private final LocalDate after = due.plusDays(1);

        @Test
        void notes_open_objectives_of_active_plans_from_the_day_after_on_once() {
            LearningPlan plan = active(due, due.plusDays(1));
            assertThat(note(due)).isEmpty();
            assertThat(note(after)).containsExactly(overdue(plan, 0));
            assertThat(note(after)).isEmpty();
            assertThat(note(after.plusDays(1))).containsExactly(overdue(plan, 1));
        }

        @Test
        void notes_it_again_for_another_day() {
            LearningPlan plan = active(due);
            note(after);
            LearningPlan found = within(() -> plans().find(plan.id())).orElseThrow();
            ObjectiveContent later = anObjective(competency(0)).dueOn(after).content();
            LearningPlan changed = granted(found.edit(found.objectives().get(0).id(), later, LATER));
            within(() -> plans().update(changed));
            assertThat(note(after)).isEmpty();
            assertThat(note(after.plusDays(1))).containsExactly(overdue(plan, 0));
        }

        @Test
        void notes_nothing_of_plans_that_are_not_active_and_of_objectives_that_are_reached() {
            aPlan(ada, cycle())
                    .with(anObjective(competency(0)).dueOn(due).built())
                    .persistedIn(persistence(), tenant);
            LearningPlan plan = active(due);
            LearningObjectiveId first = plan.objectives().get(0).id();
            within(() -> plans().update(granted(plan.reached(first, 100, LATER))));
            assertThat(note(after)).isEmpty();
        }

        @Test
        void notes_at_most_as_many_as_asked_for_and_the_longest_overdue_first() {
            LearningPlan plan = active(due, due.minusDays(1));
            assertThat(within(() -> plans().noteOverdue(after, 1))).containsExactly(overdue(plan, 1));
            assertThat(note(after)).containsExactly(overdue(plan, 0));
        }

        @Test
        void leaves_the_plan_as_it_is() {
            LearningPlan plan = active(due);
            note(after);
            assertThat(within(() -> plans().find(plan.id()))).contains(plan);
        }

        @Test
        void notes_nothing_of_another_organization() {
            LearningPlan plan = active(due);
            assertThat(elsewhere(() -> plans().noteOverdue(after, 10))).isEmpty();
            assertThat(note(after)).containsExactly(overdue(plan, 0));
        }

        @Test
        void gives_nothing_to_a_second_who_does_not_wait() {
            LearningPlan plan = active(due);
            try (OpenUnit<List<LearningPlans.Overdue>> first = open(() -> plans().noteOverdue(after, 10))) {
                assertThat(first.workDone()).containsExactly(overdue(plan, 0));
                try (OpenUnit<List<LearningPlans.Overdue>> second = open(() -> plans().noteOverdue(after, 10))) {
                    assertThat(endsBeside(first, second)).isEmpty();
                    first.commit();
                }
            }
        }

        private LearningPlan active(LocalDate... dueDates) {
            return aPlan(ada, cycle())
                    .with(Stream.of(dueDates)
                            .map(day -> anObjective(competency(0)).dueOn(day).built())
                            .toArray(LearningObjective[]::new))
                    .approved()
                    .persistedIn(persistence(), tenant);
        }

        private List<LearningPlans.Overdue> note(LocalDate day) {
            return within(() -> plans().noteOverdue(day, 10));
        }

        private LearningPlans.Overdue overdue(LearningPlan plan, int index) {
            return new LearningPlans.Overdue(
                    plan.id(), plan.user(), plan.objectives().get(index).id());
        }
    }

    CompetencyId competency(int index) {
        return framework.competencies().get(index).id();
    }

    LearningPlans plans() {
        return persistence().learningPlans();
    }
}
