package io.planner360.testkit.learning;

import static io.planner360.testkit.learning.LearningMother.aPlan;
import static io.planner360.testkit.learning.LearningMother.aPlanByHand;
import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.learning.LearningMother.anObjective;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.PlanAnalysis;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.learning.plan.TargetLevel;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link LearningPlans}. */
public abstract class LearningPlansContract extends PlanChangesContract {

    @Override
    protected PortCalls everyCall() {
        UserId nobody = new UserId(Fresh.uuid());
        LearningPlan plan = aPlan(nobody, new FeedbackCycleId(Fresh.uuid())).built();
        return PortCalls.of(LearningPlans.class)
                .with("add", () -> plans().add(plan))
                .with("find", () -> plans().find(plan.id()))
                .with("ofUser", () -> plans().ofUser(nobody, PageRequest.first(10)))
                .with("unknown", () -> plans().unknown(List.of(new TargetLevel(new CompetencyId(Fresh.uuid()), 1))))
                .with("noteOverdue", () -> plans().noteOverdue(LocalDate.EPOCH, 1))
                .with("update", () -> plans().update(plan));
    }

    @Nested
    class Adding {

        @Test
        void stores_the_plan_with_its_objectives() {
            LearningPlan plan = aPlan(ada, cycle())
                    .with(
                            anObjective(competency(0)).toLevel(1).built(),
                            anObjective(competency(2))
                                    .toLevel(5)
                                    .dueOn(LocalDate.of(2028, 2, 29))
                                    .built())
                    .persistedIn(persistence(), tenant);
            assertThat(find(plan)).contains(plan);
        }

        @Test
        void stores_a_plan_without_objectives() {
            LearningPlan plan = aPlan(ada, cycle()).persistedIn(persistence(), tenant);
            assertThat(find(plan)).contains(plan);
        }

        @Test
        void stores_a_plan_made_by_hand_and_several_of_a_person() {
            LearningPlan first =
                    aPlanByHand(ada).with(anObjective(competency(0)).built()).persistedIn(persistence(), tenant);
            LearningPlan second = aPlanByHand(ada).described("").persistedIn(persistence(), tenant);
            assertThat(find(first)).contains(first);
            assertThat(find(second)).contains(second);
        }

        @Test
        void stores_what_the_advisor_was_shown_bit_by_bit_and_in_its_order() {
            LearningPlan plan = aPlan(ada, cycle())
                    .basedOn(
                            new PlanAnalysis.Gap(
                                    competency(2),
                                    Optional.of(0.1 + 0.2),
                                    Optional.of(0),
                                    Optional.of(3),
                                    Optional.of(-1.0 / 3)),
                            new PlanAnalysis.Gap(
                                    competency(0),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()),
                            new PlanAnalysis.Gap(
                                    competency(1),
                                    Optional.of(5.0),
                                    Optional.empty(),
                                    Optional.of(5),
                                    Optional.of(0.0)))
                    .persistedIn(persistence(), tenant);
            assertThat(find(plan)).contains(plan);
        }

        @Test
        void stores_measure_weight_and_dependencies() {
            LearningObjective first =
                    anObjective(competency(0)).weighing("0.01").measuredBy("").built();
            LearningObjective second = anObjective(competency(1))
                    .weighing("9.99")
                    .after(first.id())
                    .built();
            LearningPlan plan = aPlan(ada, cycle())
                    .with(
                            first,
                            second,
                            anObjective(competency(2))
                                    .measuredBy(HardTexts.ofLength(1_000))
                                    .after(first.id(), second.id())
                                    .built())
                    .persistedIn(persistence(), tenant);
            assertThat(find(plan)).contains(plan);
        }

        @Test
        void takes_another_plan_from_a_cycle_after_the_first_was_cancelled() {
            FeedbackCycleId cycle = cycle();
            LearningPlan cancelled = aPlan(ada, cycle).moved(PlanStep.CANCEL).persistedIn(persistence(), tenant);
            LearningPlan next = aPlan(ada, cycle).persistedIn(persistence(), tenant);
            assertThat(find(cancelled)).contains(cancelled);
            assertThat(find(next)).contains(next);
        }

        @Test
        void returns_the_plan_as_given() {
            LearningPlan plan =
                    aPlan(ada, cycle()).with(anObjective(competency(0)).built()).built();
            assertThat(add(plan).get()).isEqualTo(plan);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_as_given(String text) {
            LearningPlan plan = aPlan(ada, cycle())
                    .titled(text)
                    .with(anObjective(competency(0)).titled(text).because(text).built())
                    .persistedIn(persistence(), tenant);
            assertThat(find(plan)).contains(plan);
        }

        @Test
        void keeps_the_longest_texts() {
            String longest = HardTexts.ofLength(255);
            LearningPlan plan = aPlan(ada, cycle())
                    .titled(longest)
                    .with(anObjective(competency(0))
                            .titled(longest)
                            .because(HardTexts.ofLength(4_000))
                            .built())
                    .persistedIn(persistence(), tenant);
            assertThat(find(plan)).contains(plan);
        }

        @Test
        void refuses_a_second_plan_of_a_person_from_a_cycle_and_stores_nothing_of_it() {
            FeedbackCycleId cycle = cycle();
            LearningPlan first = aPlan(ada, cycle).persistedIn(persistence(), tenant);
            LearningPlan second =
                    aPlan(ada, cycle).with(anObjective(competency(0)).built()).built();
            assertThat(add(second).getLeft().constraint()).isEqualTo(LearningPlans.ONCE);
            assertThat(find(first)).contains(first);
            assertThat(find(second)).isEmpty();
        }

        @Test
        void takes_plans_from_other_cycles_and_of_other_people() {
            FeedbackCycleId cycle = cycle();
            UserId grace = aMember().persistedIn(persistence(), tenant).user();
            aPlan(ada, cycle).persistedIn(persistence(), tenant);
            LearningPlan another = aPlan(ada, cycle()).persistedIn(persistence(), tenant);
            LearningPlan hers = aPlan(grace, cycle).persistedIn(persistence(), tenant);
            assertThat(find(another)).contains(another);
            assertThat(find(hers)).contains(hers);
        }

        @Test
        void leaves_the_unit_of_work_usable_after_a_refusal() {
            FeedbackCycleId cycle = cycle();
            aPlan(ada, cycle).persistedIn(persistence(), tenant);
            LearningPlan next = aPlan(ada, cycle()).built();
            within(() -> {
                assertThat(plans().add(aPlan(ada, cycle).built()).isLeft()).isTrue();
                assertThat(plans().add(next).isRight()).isTrue();
            });
            assertThat(find(next)).contains(next);
        }

        @Test
        void refuses_the_second_of_two_units_of_work_that_add_a_plan_at_once() {
            FeedbackCycleId cycle = cycle();
            try (OpenUnit<Either<Conflict, LearningPlan>> first =
                    open(() -> plans().add(aPlan(ada, cycle).built()))) {
                first.workDone();
                try (OpenUnit<Either<Conflict, LearningPlan>> second =
                        open(() -> plans().add(aPlan(ada, cycle).built()))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft().constraint()).isEqualTo(LearningPlans.ONCE);
                }
            }
        }
    }

    @Nested
    class Finding {

        @Test
        void gives_objectives_and_their_resources_in_their_order() {
            LearningResourceId[] resources = IntStream.range(0, 4)
                    .mapToObj(i -> aResource(competency(0))
                            .persistedIn(persistence(), tenant)
                            .id())
                    .toArray(LearningResourceId[]::new);
            LearningPlan plan = aPlan(ada, cycle())
                    .with(
                            anObjective(competency(2))
                                    .titled("Z")
                                    .using(resources)
                                    .built(),
                            anObjective(competency(0)).titled("A").built(),
                            anObjective(competency(1))
                                    .titled("M")
                                    .using(reversed(resources))
                                    .built(),
                            anObjective(competency(0))
                                    .titled("B")
                                    .using(resources[2])
                                    .built())
                    .persistedIn(persistence(), tenant);
            assertThat(find(plan)).contains(plan);
        }

        @Test
        void gives_more_than_nine_objectives_in_their_order() {
            LearningPlan plan = aPlan(ada, cycle())
                    .with(IntStream.range(0, 12)
                            .mapToObj(i -> anObjective(competency(i % 3))
                                    .titled("Objective " + i)
                                    .built())
                            .toArray(LearningObjective[]::new))
                    .persistedIn(persistence(), tenant);
            assertThat(find(plan)).contains(plan);
        }

        @Test
        void finds_nothing_for_an_unknown_id() {
            assertThat(find(aPlan(ada, new FeedbackCycleId(Fresh.uuid())).built()))
                    .isEmpty();
        }

        @Test
        void finds_nothing_of_another_organization() {
            LearningPlan plan = aPlan(ada, cycle()).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> plans().find(plan.id()))).isEmpty();
        }

        private LearningResourceId[] reversed(LearningResourceId[] resources) {
            List<LearningResourceId> copy = new ArrayList<>(List.of(resources));
            Collections.reverse(copy);
            return copy.toArray(LearningResourceId[]::new);
        }
    }

    @Nested
    class Telling_levels_that_are_not_there {

        @Test
        void gives_them_once_and_in_the_order_given() {
            TargetLevel there = new TargetLevel(competency(0), 1);
            TargetLevel tooHigh = new TargetLevel(competency(1), 1_000);
            TargetLevel nowhere = new TargetLevel(new CompetencyId(Fresh.uuid()), 1);
            assertThat(unknown(nowhere, there, tooHigh, nowhere)).containsExactly(nowhere, tooHigh);
            assertThat(unknown(there)).isEmpty();
            assertThat(unknown()).isEmpty();
        }

        @Test
        void knows_none_of_another_organization() {
            TargetLevel ours = new TargetLevel(competency(0), 1);
            assertThat(elsewhere(() -> plans().unknown(List.of(ours)))).containsExactly(ours);
        }

        private List<TargetLevel> unknown(TargetLevel... levels) {
            return within(() -> plans().unknown(List.of(levels)));
        }
    }

    private Either<Conflict, LearningPlan> add(LearningPlan plan) {
        return within(() -> plans().add(plan));
    }
}
