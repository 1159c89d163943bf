package io.planner360.testkit.learning;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.learning.LearningMother.aPlan;
import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.learning.LearningMother.anObjective;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.ObjectiveStatus;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link LearningPlans}. */
public abstract class LearningPlansContract extends TenantPortContract {

    /** A framework with a form, and a member, stored. */
    private CompetencyFramework framework;

    private FeedbackForm form;
    private UserId ada;

    @BeforeEach
    void storeWhatPlansStandOn() {
        framework = aFramework().persistedIn(persistence(), tenant);
        form = aForm().about(framework).persistedIn(persistence(), tenant);
        ada = aMember().persistedIn(persistence(), tenant).user();
    }

    @Override
    protected PortCalls everyCall() {
        UserId nobody = new UserId(Fresh.uuid());
        LearningPlan plan = aPlan(nobody, new FeedbackCycleId(Fresh.uuid())).built();
        return PortCalls.of(LearningPlans.class)
                .with("add", () -> plans().add(plan))
                .with("find", () -> plans().find(plan.id()))
                .with("ofUser", () -> plans().ofUser(nobody, PageRequest.first(10)))
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

    @Nested
    class Changing {

        @Test
        void stores_the_approval_and_returns_it_with_the_next_version() {
            LearningPlan draft =
                    aPlan(ada, cycle()).with(anObjective(competency(0)).built()).persistedIn(persistence(), tenant);
            LearningPlan approved = granted(draft.approve());
            LearningPlan after = update(approved);
            assertThat(after).isEqualTo(approved.atVersion(draft.version() + 1));
            assertThat(find(draft)).contains(after);
        }

        @Test
        void stores_status_and_percent_of_each_objective() {
            LearningPlan active = aPlan(ada, cycle())
                    .with(
                            anObjective(competency(0)).built(),
                            anObjective(competency(1)).built(),
                            anObjective(competency(2)).built())
                    .approved()
                    .persistedIn(persistence(), tenant);
            LearningPlan changed =
                    granted(granted(active.reached(active.objectives().get(0).id(), 100))
                            .reached(active.objectives().get(2).id(), 1));
            LearningPlan after = update(changed);
            assertThat(find(active)).contains(after);
            assertThat(after.objectives())
                    .extracting(LearningObjective::status)
                    .containsExactly(
                            ObjectiveStatus.COMPLETED, ObjectiveStatus.NOT_STARTED, ObjectiveStatus.IN_PROGRESS);
            assertThat(after.objectives())
                    .extracting(LearningObjective::percent)
                    .containsExactly(100, 0, 1);
        }

        @Test
        void stores_nothing_else_of_the_plan() {
            LearningPlan stored =
                    aPlan(ada, cycle()).with(anObjective(competency(0)).built()).persistedIn(persistence(), tenant);
            update(new LearningPlan(
                    stored.id(),
                    stored.user(),
                    stored.cycle(),
                    "Another title",
                    PlanStatus.ACTIVE,
                    stored.startDate().plusDays(1),
                    stored.targetDate().plusDays(1),
                    stored.objectives(),
                    stored.version()));
            assertThat(find(stored)).contains(granted(stored.approve()).atVersion(stored.version() + 1));
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
            LearningPlan change =
                    granted(stored.reached(stored.objectives().get(0).id(), 50)).atVersion(stored.version() + distance);
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
            assertThatThrownBy(() -> elsewhere(() -> plans().update(granted(stored.approve()))))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_the_second_of_two_changes_made_at_once_on_one_version() {
            LearningPlan stored = aPlan(ada, cycle()).persistedIn(persistence(), tenant);
            LearningPlan approved = granted(stored.approve());
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

    private FeedbackCycleId cycle() {
        return aCycle().with(form)
                .about(ada)
                .closed()
                .persistedIn(persistence(), tenant)
                .id();
    }

    private CompetencyId competency(int index) {
        return framework.competencies().get(index).id();
    }

    private Either<Conflict, LearningPlan> add(LearningPlan plan) {
        return within(() -> plans().add(plan));
    }

    private Optional<LearningPlan> find(LearningPlan plan) {
        return within(() -> plans().find(plan.id()));
    }

    private LearningPlans plans() {
        return persistence().learningPlans();
    }
}
