package io.planner360.application.learning.plan;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Company.listening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.learning.AnnsPlans;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.plan.ObjectiveStep;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.StaleAggregate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How plans are made by hand, approved and changed. */
class PlanChangesTest extends AnnsPlans {

    @Nested
    class A_plan_by_hand {
        @Test
        void is_made_for_oneself_for_somebody_one_manages_or_by_who_keeps_everybodys() {
            for (Actor actor : List.of(ann, manager, company.hr)) {
                LearningPlan plan = accepted(learning.plans()
                        .create(new CreatePlan(actor, ann.user(), "By hand", "", START, START.plusDays(30))));
                assertThat(plan.cycle()).isEmpty();
                assertThat(accepted(learning.plans().find(new FindPlan(ann, plan.id()))))
                        .isEqualTo(plan);
            }
            assertThat(kind(learning.plans()
                            .create(new CreatePlan(
                                    company.hire(SystemRole.EMPLOYEE), ann.user(), "Not mine", "", START, START))))
                    .isEqualTo("Forbidden");
        }

        @Test
        void can_be_seen_by_who_answered_in_a_protected_group_because_it_tells_no_report() {
            released("Spring");
            LearningPlan plan = created("By hand");
            assertThat(kind(learning.plans().find(new FindPlan(peer, plan.id()))))
                    .isEqualTo("done");
        }

        @Test
        void takes_objectives_that_name_what_is_there() {
            LearningPlan plan = created("By hand");
            LearningPlan more =
                    accepted(learning.plans().addObjective(new AddObjective(ann, plan.id(), content("Listen"))));
            assertThat(more.objectives()).extracting(LearningObjective::title).containsExactly("Listen");
            assertThat(kind(learning.plans()
                            .addObjective(new AddObjective(
                                    ann, plan.id(), content("Listen", new LearningResourceId(new UUID(0, 1)))))))
                    .isEqualTo("NotFound learning resource");
            ObjectiveContent tooHigh = new ObjectiveContent(
                    listening(framework), "Listen", "", "", new BigDecimal("1.00"), 99, START, Set.of(), List.of());
            assertThat(kind(learning.plans().addObjective(new AddObjective(ann, plan.id(), tooHigh))))
                    .isEqualTo("NotFound competency level");
        }

        @Test
        void keeps_a_resource_that_was_retired_meanwhile_and_takes_no_retired_one() {
            LearningResourceId kept = stored("Kept");
            LearningResourceId other = stored("Other");
            LearningPlan plan = accepted(learning.plans()
                    .addObjective(new AddObjective(ann, created("By hand").id(), content("Listen", kept))));
            retire(kept);
            retire(other);
            LearningObjectiveId objective = plan.objectives().get(0).id();
            LearningPlan edited = accepted(learning.plans()
                    .editObjective(new EditObjective(
                            ann, plan.id(), plan.version(), objective, content("Listen more", kept))));
            assertThat(edited.objectives().get(0).title()).isEqualTo("Listen more");
            assertThat(kind(learning.plans()
                            .editObjective(new EditObjective(
                                    ann, plan.id(), edited.version(), objective, content("More", kept, other)))))
                    .isEqualTo("RESOURCE_RETIRED");
            assertThat(kind(learning.plans().addObjective(new AddObjective(ann, plan.id(), content("New", other)))))
                    .isEqualTo("RESOURCE_RETIRED");
        }

        @Test
        void is_changed_as_it_was_read() {
            LearningPlan plan = created("By hand");
            EditPlan edit = new EditPlan(ann, plan.id(), plan.version(), "Another", "", START, START.plusDays(5));
            assertThat(accepted(learning.plans().edit(edit)).title()).isEqualTo("Another");
            assertThatThrownBy(() -> learning.plans().edit(edit)).isInstanceOf(StaleAggregate.class);
        }
    }

    @Nested
    class Approval {
        private final LearningPlan plan = accepted(draft(ann, released("Spring")));

        @Test
        void is_by_another_person_than_the_one_whose_plan_it_is() {
            assertThat(kind(approve(ann, plan))).isEqualTo("OWN_PLAN");
            assertThat(kind(approve(manager, plan))).isEqualTo("done");
        }

        @Test
        void of_ones_own_plan_is_for_others_even_with_the_permission() {
            LearningPlan own = accepted(
                    learning.plans().create(new CreatePlan(company.hr, company.hr.user(), "Mine", "", START, START)));
            assertThat(kind(approve(company.hr, own))).isEqualTo("OWN_PLAN");
        }

        @Test
        void is_not_by_who_answered_about_the_person_in_a_protected_group() {
            assertThat(kind(approve(peer, plan))).isEqualTo("READER_RATED_TARGET");
        }

        @Test
        void comes_after_a_review_or_without_one() {
            accepted(move(ann, plan, PlanStep.SUBMIT_FOR_REVIEW));
            assertThat(kind(learning.plans().addObjective(new AddObjective(manager, plan.id(), content("More")))))
                    .isEqualTo("PLAN_STATE");
            accepted(move(ann, plan, PlanStep.RETURN));
            accepted(move(ann, plan, PlanStep.SUBMIT_FOR_REVIEW));
            assertThat(accepted(approve(manager, plan)).status()).isEqualTo(PlanStatus.ACTIVE);
        }

        @Test
        void leaves_what_was_approved_to_others_and_the_work_to_the_person() {
            accepted(approve(manager, plan));
            LearningObjectiveId first = plan.objectives().get(0).id();
            assertThat(kind(learning.plans().addObjective(new AddObjective(ann, plan.id(), content("More")))))
                    .isEqualTo("OWN_PLAN");
            assertThat(kind(learning.plans()
                            .moveObjective(new MoveObjective(ann, plan.id(), first, ObjectiveStep.DROP))))
                    .isEqualTo("OWN_PLAN");
            assertThat(kind(learning.plans().orderObjectives(new OrderObjectives(ann, plan.id(), List.of(first)))))
                    .isEqualTo("OWN_PLAN");
            assertThat(kind(learning.plans()
                            .moveObjective(new MoveObjective(ann, plan.id(), first, ObjectiveStep.START))))
                    .isEqualTo("done");
            assertThat(kind(learning.plans()
                            .moveObjective(new MoveObjective(manager, plan.id(), first, ObjectiveStep.DROP))))
                    .isEqualTo("done");
            assertThat(kind(move(ann, plan, PlanStep.COMPLETE))).isEqualTo("done");
            assertThat(kind(move(ann, plan, PlanStep.REOPEN))).isEqualTo("done");
            assertThat(kind(move(ann, plan, PlanStep.CANCEL))).isEqualTo("done");
        }
    }
}
