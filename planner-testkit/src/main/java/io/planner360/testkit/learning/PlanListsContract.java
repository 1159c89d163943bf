package io.planner360.testkit.learning;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.learning.LearningMother.aPlan;
import static io.planner360.testkit.learning.LearningMother.anObjective;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    CompetencyId competency(int index) {
        return framework.competencies().get(index).id();
    }

    LearningPlans plans() {
        return persistence().learningPlans();
    }
}
