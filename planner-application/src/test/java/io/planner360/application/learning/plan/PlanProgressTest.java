package io.planner360.application.learning.plan;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.learning.AnnsPlans;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.ObjectiveStatus;
import io.planner360.domain.learning.plan.ObjectiveStep;
import io.planner360.domain.learning.plan.PlanProgress;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is recorded of the work on plans, and told about it. */
class PlanProgressTest extends AnnsPlans {

    @Nested
    class Progress {
        private final LearningPlan plan = accepted(draft(ann, released("Spring")));
        private final LearningObjectiveId first = plan.objectives().get(0).id();

        private Either<Refusal, LearningPlan> record(LearningObjectiveId objective, int percent) {
            return learning.plans()
                    .recordProgress(new RecordProgress(ann, plan.id(), objective, percent, 30, "Did it"));
        }

        @Test
        void is_recorded_after_the_plan_was_approved() {
            assertThat(kind(record(first, 10))).isEqualTo("PLAN_STATE");
            accepted(approve(manager, plan));
            assertThat(kind(approve(manager, plan))).isEqualTo("PLAN_STATE");
            assertThat(kind(record(first, 10))).isEqualTo("done");
        }

        @Test
        void goes_to_completion_and_is_kept_in_order() {
            accepted(approve(manager, plan));
            accepted(record(first, 40));
            company.clock.set(Company.BEGIN.plusSeconds(60));
            LearningPlan done = accepted(record(first, 100));
            assertThat(done.objectives().get(0).status()).isEqualTo(ObjectiveStatus.COMPLETED);
            assertThat(done.progress()).isEqualTo(new PlanProgress(2, 1, Optional.of(new BigDecimal("50.00"))));
            assertThat(kind(record(first, 50))).isEqualTo("OBJECTIVE_STATE");
            assertThat(accepted(learning.plans().progress(new ListProgress(ann, plan.id(), TEN)))
                            .items())
                    .extracting(LearningProgress::percent)
                    .containsExactly(40, 100);
            assertThat(accepted(record(plan.objectives().get(1).id(), 100))
                            .progress()
                            .completionPercentage())
                    .contains(new BigDecimal("100.00"));
        }

        @Test
        void that_is_wrong_is_all_told_at_once_and_nothing_is_stored() {
            accepted(approve(manager, plan));
            assertThat(violations(learning.plans()
                            .recordProgress(new RecordProgress(ann, plan.id(), first, 101, -1, "x".repeat(4_001)))))
                    .hasSize(3);
            assertThat(kind(record(new LearningObjectiveId(new UUID(0, 1)), 10)))
                    .isEqualTo("NotFound learning objective");
            assertThat(kind(learning.plans()
                            .recordProgress(
                                    new RecordProgress(ann, new LearningPlanId(new UUID(0, 1)), first, 10, 0, ""))))
                    .isEqualTo("NotFound learning plan");
            assertThat(accepted(learning.plans().progress(new ListProgress(ann, plan.id(), TEN)))
                            .items())
                    .isEmpty();
        }
    }

    @Nested
    class History {
        private final LearningPlan plan = accepted(draft(ann, released("Spring")));
        private final LearningObjectiveId first = plan.objectives().get(0).id();

        private List<LearningProgress> entries() {
            return accepted(learning.plans().progress(new ListProgress(ann, plan.id(), TEN)))
                    .items();
        }

        private void step(ObjectiveStep step) {
            company.clock.set(company.clock.instant().plusSeconds(60));
            accepted(learning.plans().moveObjective(new MoveObjective(ann, plan.id(), first, step)));
        }

        @Test
        void has_an_entry_of_each_step_that_changes_how_far_an_objective_is() {
            accepted(approve(manager, plan));
            step(ObjectiveStep.START);
            assertThat(entries()).isEmpty();
            step(ObjectiveStep.COMPLETE);
            step(ObjectiveStep.REOPEN);
            assertThat(entries()).extracting(LearningProgress::percent).containsExactly(100, 0);
        }

        @Test
        void says_what_was_used_when_it_was_done_and_what_shows_it() {
            accepted(approve(manager, plan));
            LearningResourceId resource = stored("Course");
            retire(resource);
            RecordProgress half = new RecordProgress(
                    ann,
                    plan.id(),
                    first,
                    50,
                    30,
                    "Course done",
                    Optional.of("https://example.org/certificate"),
                    Optional.of(resource),
                    Optional.of(Company.BEGIN));
            accepted(learning.plans().recordProgress(half));
            accepted(learning.plans().recordProgress(new RecordProgress(ann, plan.id(), first, 60, 5, "")));
            accepted(learning.plans().recordProgress(new RecordProgress(ann, plan.id(), first, 100, 5, "")));
            List<LearningProgress> completions = accepted(
                            learning.plans().completions(new ListCompletions(ann, plan.id(), TEN)))
                    .items();
            assertThat(completions).extracting(LearningProgress::percent).containsExactly(50, 100);
            assertThat(completions.get(0).resource()).contains(resource);
            assertThat(completions.get(1).completedAt()).contains(company.clock.instant());
            RecordProgress unknown = new RecordProgress(
                    ann,
                    plan.id(),
                    plan.objectives().get(1).id(),
                    50,
                    30,
                    "",
                    Optional.empty(),
                    Optional.of(new LearningResourceId(new UUID(0, 1))),
                    Optional.empty());
            assertThat(kind(learning.plans().recordProgress(unknown))).isEqualTo("NotFound learning resource");
        }
    }
}
