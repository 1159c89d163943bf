package io.planner360.testkit.learning;

import static io.planner360.testkit.learning.LearningMother.aPlan;
import static io.planner360.testkit.learning.LearningMother.aPlanByHand;
import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.learning.LearningMother.anObjective;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.ObjectiveStatus;
import io.planner360.domain.learning.plan.ObjectiveStep;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract of {@link LearningPlans} says of changes. */
abstract class PlanChangesContract extends PlanListsContract {

    @Nested
    class Changing {

        @Test
        void stores_each_step_and_returns_it_with_the_next_version() {
            LearningPlan plan =
                    aPlan(ada, cycle()).with(anObjective(competency(0)).built()).persistedIn(persistence(), tenant);
            for (PlanStep step : List.of(
                    PlanStep.SUBMIT_FOR_REVIEW,
                    PlanStep.RETURN,
                    PlanStep.APPROVE,
                    PlanStep.COMPLETE,
                    PlanStep.REOPEN,
                    PlanStep.CANCEL)) {
                LearningPlan moved = granted(plan.move(step, LATER));
                LearningPlan after = update(moved);
                assertThat(after).isEqualTo(moved.atVersion(plan.version() + 1));
                assertThat(find(plan)).contains(after);
                plan = after;
            }
        }

        @Test
        void stores_status_and_percent_of_each_objective() {
            LearningPlan active = aPlan(ada, cycle())
                    .with(
                            anObjective(competency(0)).built(),
                            anObjective(competency(1)).built(),
                            anObjective(competency(2)).built(),
                            anObjective(competency(0)).built())
                    .approved()
                    .persistedIn(persistence(), tenant);
            LearningPlan changed = granted(active.reached(id(active, 0), 100, LATER)
                    .flatMap(plan -> plan.reached(id(active, 2), 1, LATER))
                    .flatMap(plan -> plan.move(id(active, 3), ObjectiveStep.DROP, LATER)));
            LearningPlan after = update(changed);
            assertThat(find(active)).contains(after);
            assertThat(after.objectives())
                    .extracting(LearningObjective::status)
                    .containsExactly(
                            ObjectiveStatus.COMPLETED,
                            ObjectiveStatus.NOT_STARTED,
                            ObjectiveStatus.IN_PROGRESS,
                            ObjectiveStatus.DROPPED);
        }

        @Test
        void stores_what_the_plan_says() {
            LearningPlan stored = aPlanByHand(ada).persistedIn(persistence(), tenant);
            LearningPlan edited = granted(stored.edit(
                    HardTexts.ofLength(255),
                    HardTexts.ofLength(4_000),
                    stored.startDate().minusDays(3),
                    LocalDate.of(9999, 12, 31),
                    LATER));
            LearningPlan after = update(edited);
            assertThat(find(stored)).contains(after);
        }

        @Test
        void adds_objectives_and_puts_them_in_another_order() {
            LearningPlan stored = aPlan(ada, cycle())
                    .with(
                            anObjective(competency(0)).titled("A").built(),
                            anObjective(competency(1)).titled("B").built(),
                            anObjective(competency(2)).titled("C").built())
                    .persistedIn(persistence(), tenant);
            LearningObjectiveId added = new LearningObjectiveId(Fresh.uuid());
            LearningPlan changed = granted(stored.add(
                            added, anObjective(competency(0)).titled("D").content(), LATER)
                    .flatMap(plan -> plan.order(List.of(id(stored, 2), added, id(stored, 0), id(stored, 1)), LATER)));
            LearningPlan after = update(changed);
            assertThat(find(stored)).contains(after);
            assertThat(after.objectives()).extracting(LearningObjective::title).containsExactly("C", "D", "A", "B");
        }

        @Test
        void stores_what_an_objective_says_with_its_dependencies_and_resources() {
            LearningResourceId[] resources = resources(4);
            LearningObjective first = anObjective(competency(0))
                    .using(resources[0], resources[1], resources[2])
                    .built();
            LearningObjective second = anObjective(competency(1))
                    .after(first.id())
                    .using(resources[3])
                    .built();
            LearningPlan stored = aPlan(ada, cycle()).with(first, second).persistedIn(persistence(), tenant);
            LearningPlan changed = granted(stored.edit(
                            second.id(),
                            anObjective(competency(2))
                                    .titled("Another")
                                    .because("")
                                    .measuredBy("Another")
                                    .weighing("0.50")
                                    .toLevel(1)
                                    .dueOn(LocalDate.of(2027, 1, 1))
                                    .content(),
                            LATER)
                    .flatMap(plan -> plan.edit(
                            first.id(),
                            anObjective(competency(0))
                                    .after(second.id())
                                    .using(resources[2], resources[3])
                                    .content(),
                            LATER)));
            LearningPlan after = update(changed);
            assertThat(find(stored)).contains(after);
            assertThat(update(granted(after.use(first.id(), resources[0], LATER)))
                            .objectives()
                            .get(0)
                            .resources())
                    .containsExactly(resources[2], resources[3], resources[0]);
        }

        @Test
        void leaves_whose_it_is_and_what_it_was_made_from() {
            LearningPlan stored = aPlan(ada, cycle()).persistedIn(persistence(), tenant);
            LearningPlan other = aPlanByHand(
                            aMember().persistedIn(persistence(), tenant).user())
                    .built();
            LearningPlan after = update(new LearningPlan(
                    stored.id(),
                    other.user(),
                    other.cycle(),
                    stored.title(),
                    stored.description(),
                    other.analysis(),
                    stored.status(),
                    stored.startDate(),
                    stored.targetDate(),
                    stored.completedOn(),
                    LATER,
                    stored.updatedAt(),
                    stored.objectives(),
                    stored.version()));
            assertThat(after.version()).isEqualTo(stored.version() + 1);
            assertThat(find(stored)).contains(stored.atVersion(stored.version() + 1));
        }

        @Test
        void leaves_other_plans_as_they_were() {
            LearningPlan other =
                    aPlan(ada, cycle()).with(anObjective(competency(0)).built()).persistedIn(persistence(), tenant);
            aPlan(ada, cycle()).approved().persistedIn(persistence(), tenant);
            assertThat(find(other)).contains(other);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_change_made_on_another_version(long distance) {
            LearningPlan stored = aPlan(ada, cycle())
                    .with(anObjective(competency(0)).built())
                    .approved()
                    .persistedIn(persistence(), tenant);
            LearningPlan change = granted(
                            stored.reached(stored.objectives().get(0).id(), 50, LATER))
                    .atVersion(stored.version() + distance);
            assertThatThrownBy(() -> update(change)).isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_a_change_of_a_plan_that_is_not_stored() {
            LearningPlan never = aPlan(ada, cycle()).built();
            assertThatThrownBy(() -> update(never)).isInstanceOf(StaleAggregate.class);
        }

        @Test
        void refuses_a_change_by_another_organization() {
            LearningPlan stored = aPlan(ada, cycle()).persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> elsewhere(() -> plans().update(granted(stored.move(PlanStep.APPROVE, LATER)))))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_the_second_of_two_changes_made_at_once_on_one_version() {
            LearningPlan stored = aPlan(ada, cycle()).persistedIn(persistence(), tenant);
            LearningPlan approved = granted(stored.move(PlanStep.APPROVE, LATER));
            try (OpenUnit<LearningPlan> first = open(() -> plans().update(approved))) {
                first.workDone();
                try (OpenUnit<LearningPlan> second = open(() -> plans().update(approved))) {
                    second.waits();
                    LearningPlan changed = first.commit();
                    assertThatThrownBy(second::commit).isInstanceOf(StaleAggregate.class);
                    assertThat(find(stored)).contains(changed);
                }
            }
        }

        private LearningPlan update(LearningPlan changed) {
            return within(() -> plans().update(changed));
        }
    }

    private LearningResourceId[] resources(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> aResource(competency(0))
                        .persistedIn(persistence(), tenant)
                        .id())
                .toArray(LearningResourceId[]::new);
    }

    Optional<LearningPlan> find(LearningPlan plan) {
        return within(() -> plans().find(plan.id()));
    }
}
