package io.planner360.domain.learning.plan;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.fields;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.NOW;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearningPlanTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Instant LATER = NOW.plus(Duration.ofDays(3));

    private static LearningObjectiveId id(int number) {
        return new LearningObjectiveId(uuid(number));
    }

    private static ObjectiveContent content(int due, String weight, int... dependencies) {
        return new ObjectiveContent(
                A,
                "Objective",
                "Because",
                "Seen",
                new BigDecimal(weight),
                3,
                START.plusDays(due),
                Set.copyOf(IntStream.of(dependencies)
                        .mapToObj(LearningPlanTest::id)
                        .toList()),
                List.of());
    }

    private static LearningPlan draft(ObjectiveContent... contents) {
        return LearningPlan.proposed(
                new LearningPlanId(uuid(50)),
                user(1),
                new FeedbackCycleId(uuid(51)),
                "Plan",
                new PlanAnalysis(new MadeBy("rules", "1"), new PublishedReportId(uuid(52)), List.of()),
                START,
                IntStream.range(0, contents.length)
                        .mapToObj(i -> LearningObjective.notStarted(id(i + 1), contents[i]))
                        .toList(),
                NOW);
    }

    private static LearningPlan draft(int objectives) {
        return draft(IntStream.rangeClosed(1, objectives)
                .mapToObj(i -> content(90 * i, "1.00"))
                .toArray(ObjectiveContent[]::new));
    }

    private static LearningPlan active(LearningPlan draft) {
        return accepted(draft.move(PlanStep.APPROVE, NOW));
    }

    private static LearningPlan active(int objectives) {
        return active(draft(objectives));
    }

    private static LearningPlan completed(LearningPlan plan, int... objectives) {
        LearningPlan changed = plan;
        for (int objective : objectives) {
            changed = accepted(changed.reached(id(objective), 100, NOW));
        }
        return changed;
    }

    private static ObjectiveStatus status(LearningPlan plan, int objective) {
        return plan.objectives().get(objective - 1).status();
    }

    @Nested
    class A_draft {
        @Test
        void of_an_advisor_ends_when_the_last_objective_is_due() {
            assertThat(draft(3).targetDate()).isEqualTo(START.plusDays(270));
            assertThat(draft(0).targetDate()).isEqualTo(START);
        }

        @Test
        void has_objectives_that_have_not_started() {
            assertThat(draft(1).objectives().get(0).percent()).isZero();
            assertThat(status(draft(1), 1)).isEqualTo(ObjectiveStatus.NOT_STARTED);
        }

        @Test
        void by_hand_is_told_everything_that_is_wrong_at_once() {
            assertThat(violations(byHand("", "x".repeat(4_001), START, START.minusDays(1))))
                    .containsExactly(
                            "title must not be blank",
                            "description must have at most 4000 characters",
                            "targetDate must not be before the start");
            assertThat(fields(byHand("x", "", LocalDate.MIN, LocalDate.MAX)))
                    .containsExactly("startDate", "targetDate");
            assertThat(accepted(byHand("x", "", START, START)).cycle()).isEmpty();
        }

        @Test
        void by_hand_is_told_what_is_wrong_with_its_objectives() {
            ObjectiveContent wrong = new ObjectiveContent(
                    A,
                    "",
                    "x".repeat(4_001),
                    "x".repeat(1_001),
                    new BigDecimal("10.00"),
                    0,
                    START.minusDays(1),
                    Set.of(id(1), id(9)),
                    List.of(resource(1), resource(1)));
            assertThat(violations(LearningPlan.byHand(
                            new LearningPlanId(uuid(50)),
                            user(1),
                            "x",
                            "",
                            START,
                            START,
                            List.of(LearningObjective.notStarted(id(1), wrong)),
                            NOW)))
                    .containsExactly(
                            "objectives[0].title must not be blank",
                            "objectives[0].reason must have at most 4000 characters",
                            "objectives[0].measure must have at most 1000 characters",
                            "objectives[0].weight must be 0.01 to 9.99",
                            "objectives[0].targetLevel must be at least 1",
                            "objectives[0].dueDate must not be before the plan starts",
                            "objectives[0].resources has " + resource(1) + " twice",
                            "objectives[0].dependencies must be objectives of this plan",
                            "objectives[0].dependencies must not lead back to the objective");
        }

        private Either<? extends Refusal, LearningPlan> byHand(
                String title, String description, LocalDate start, LocalDate target) {
            return LearningPlan.byHand(
                    new LearningPlanId(uuid(50)), user(1), title, description, start, target, List.of(), NOW);
        }
    }

    @Nested
    class Every_change {
        @Test
        void says_when_it_was() {
            List<Function<LearningPlan, Either<Refusal, LearningPlan>>> changes = List.of(
                    plan -> plan.move(PlanStep.COMPLETE, LATER),
                    plan -> plan.edit("Other", "", START, START, LATER),
                    plan -> plan.add(id(9), content(1, "1.00"), LATER),
                    plan -> plan.edit(id(1), content(1, "1.00"), LATER),
                    plan -> plan.order(List.of(id(1)), LATER),
                    plan -> plan.use(id(1), resource(1), LATER),
                    plan -> plan.move(id(1), ObjectiveStep.START, LATER),
                    plan -> plan.reached(id(1), 10, LATER));
            changes.forEach(change -> {
                LearningPlan changed = accepted(change.apply(active(1)));
                assertThat(changed.updatedAt()).isEqualTo(LATER);
                assertThat(changed.createdAt()).isEqualTo(NOW);
                assertThat(changed.version()).isEqualTo(1);
            });
        }
    }

    @Nested
    class Completion {
        @Test
        void is_of_a_day_in_utc_and_goes_when_the_plan_is_reopened() {
            LearningPlan completed = accepted(active(1).move(PlanStep.COMPLETE, LATER));
            assertThat(completed.completedOn()).contains(LocalDate.ofInstant(LATER, ZoneOffset.UTC));
            assertThat(accepted(completed.move(PlanStep.REOPEN, LATER)).completedOn())
                    .isEmpty();
        }
    }

    @Nested
    class Overdue {
        @Test
        void is_an_active_plan_after_its_last_day() {
            LearningPlan plan = active(1);
            LocalDate last = plan.targetDate();
            assertThat(plan.isOverdue(last)).isFalse();
            assertThat(plan.isOverdue(last.plusDays(1))).isTrue();
            assertThat(draft(1).isOverdue(last.plusDays(1))).isFalse();
            assertThat(accepted(plan.move(PlanStep.COMPLETE, NOW)).isOverdue(last.plusDays(1)))
                    .isFalse();
        }

        @Test
        void is_an_open_objective_after_its_last_day() {
            LearningPlan plan = completed(active(2), 1);
            assertThat(plan.objectives().get(0).isOverdue(START.plusDays(91))).isFalse();
            assertThat(plan.objectives().get(1).isOverdue(START.plusDays(180))).isFalse();
            assertThat(plan.objectives().get(1).isOverdue(START.plusDays(181))).isTrue();
        }
    }

    @Nested
    class What_it_holds {
        @Test
        void begins_before_any_objective_is_due_and_ends_after_all() {
            LearningPlan plan = draft(2);
            assertThat(fields(plan.edit("Plan", "", START.plusDays(91), START.plusDays(400), NOW)))
                    .containsExactly("startDate");
            LearningPlan edited = accepted(plan.edit("New", "Text", START.minusDays(1), START, NOW));
            assertThat(edited.title()).isEqualTo("New");
            assertThat(edited.description()).isEqualTo("Text");
            assertThat(edited.startDate()).isEqualTo(START.minusDays(1));
            assertThat(edited.targetDate()).isEqualTo(START.plusDays(180));
        }

        @Test
        void ends_later_with_an_objective_that_is_due_later() {
            LearningPlan more = accepted(draft(1).add(id(2), content(100, "1.00"), NOW));
            assertThat(more.targetDate()).isEqualTo(START.plusDays(100));
            assertThat(more.objectives()).extracting(LearningObjective::id).containsExactly(id(1), id(2));
        }

        @Test
        void is_put_in_another_order_by_naming_each_objective_once() {
            LearningPlan plan = draft(3);
            assertThat(accepted(plan.order(List.of(id(3), id(1), id(2)), NOW)).objectives())
                    .extracting(LearningObjective::id)
                    .containsExactly(id(3), id(1), id(2));
            for (List<LearningObjectiveId> wrong :
                    List.of(List.of(id(1), id(2)), List.of(id(1), id(2), id(9)), List.of(id(1), id(1), id(2)))) {
                assertThat(fields(plan.order(wrong, NOW))).contains("order");
            }
        }

        @Test
        void keeps_the_state_of_an_objective_that_says_something_else() {
            LearningPlan plan = accepted(active(2).reached(id(1), 40, NOW));
            LearningPlan edited = accepted(plan.edit(id(1), content(10, "2.50", 2), NOW));
            assertThat(edited.objectives().get(0))
                    .isEqualTo(new LearningObjective(id(1), content(10, "2.50", 2), ObjectiveStatus.IN_PROGRESS, 40));
        }

        @Test
        void of_an_objective_that_is_not_there_is_not_found() {
            NotFound missing = new NotFound("learning objective", id(9).toString());
            assertThat(active(1).reached(id(9), 10, NOW).getLeft()).isEqualTo(missing);
            assertThat(active(1).move(id(9), ObjectiveStep.DROP, NOW).getLeft()).isEqualTo(missing);
            assertThat(active(1).edit(id(9), content(1, "1.00"), NOW).getLeft()).isEqualTo(missing);
            assertThat(active(1).use(id(9), resource(1), NOW).getLeft()).isEqualTo(missing);
        }

        @Test
        void takes_a_resource_at_the_end_and_once() {
            LearningPlan plan =
                    accepted(accepted(active(1).use(id(1), resource(1), NOW)).use(id(1), resource(2), NOW));
            assertThat(accepted(plan.use(id(1), resource(1), NOW))
                            .objectives()
                            .get(0)
                            .resources())
                    .containsExactly(resource(1), resource(2));
            assertThat(rule(completed(plan, 1).use(id(1), resource(3), NOW))).isEqualTo("OBJECTIVE_STATE");
        }
    }

    @Nested
    class Dependencies {
        @Test
        void lead_to_other_objectives_of_the_plan_and_never_back() {
            LearningPlan plan = draft(content(1, "1.00"), content(1, "1.00", 1), content(1, "1.00", 2));
            assertThat(violations(plan.edit(id(1), content(1, "1.00", 3), NOW)))
                    .containsExactly("dependencies must not lead back to the objective");
            assertThat(violations(plan.edit(id(1), content(1, "1.00", 1), NOW)))
                    .containsExactly("dependencies must not lead back to the objective");
            assertThat(violations(plan.add(id(4), content(1, "1.00", 9), NOW)))
                    .containsExactly("dependencies must be objectives of this plan");
            assertThat(plan.add(id(4), content(1, "1.00", 1, 2, 3), NOW).isRight())
                    .isTrue();
        }

        @Test
        void are_completed_before() {
            LearningPlan plan = active(draft(content(1, "1.00"), content(1, "1.00", 1)));
            assertThat(rule(plan.reached(id(2), 100, NOW))).isEqualTo("DEPENDENCY_OPEN");
            assertThat(rule(plan.move(id(2), ObjectiveStep.COMPLETE, NOW))).isEqualTo("DEPENDENCY_OPEN");
            assertThat(plan.reached(id(2), 99, NOW).isRight()).isTrue();
            assertThat(status(completed(plan, 1, 2), 2)).isEqualTo(ObjectiveStatus.COMPLETED);
        }

        @Test
        void that_were_dropped_hold_nothing_up() {
            LearningPlan plan = active(draft(content(1, "1.00"), content(1, "1.00", 1)));
            LearningPlan dropped = accepted(plan.move(id(1), ObjectiveStep.DROP, NOW));
            assertThat(status(completed(dropped, 2), 2)).isEqualTo(ObjectiveStatus.COMPLETED);
        }
    }

    @Nested
    class Progress {
        @Test
        void of_a_plan_without_objectives_is_no_percentage() {
            assertThat(active(0).progress()).isEqualTo(new PlanProgress(0, 0, Optional.empty()));
        }

        @ParameterizedTest
        @CsvSource({"1,0,0.00", "1,1,100.00", "3,1,33.33", "3,2,66.67", "8,1,12.50"})
        void is_the_share_of_completed_objectives_with_two_decimals(int total, int completed, BigDecimal percentage) {
            LearningPlan plan =
                    completed(active(total), IntStream.rangeClosed(1, completed).toArray());
            assertThat(plan.progress()).isEqualTo(new PlanProgress(total, completed, Optional.of(percentage)));
        }

        @Test
        void weighs_objectives() {
            LearningPlan plan = active(draft(content(1, "0.50"), content(1, "1.00")));
            assertThat(completed(plan, 1).progress().completionPercentage()).contains(new BigDecimal("33.33"));
            assertThat(completed(plan, 2).progress().completionPercentage()).contains(new BigDecimal("66.67"));
        }

        @Test
        void leaves_dropped_objectives_out() {
            LearningPlan plan = completed(active(3), 1);
            LearningPlan dropped = accepted(plan.move(id(2), ObjectiveStep.DROP, NOW));
            assertThat(dropped.progress()).isEqualTo(new PlanProgress(2, 1, Optional.of(new BigDecimal("50.00"))));
            LearningPlan restored = accepted(dropped.move(id(2), ObjectiveStep.RESTORE, NOW));
            assertThat(restored.progress().totalObjectives()).isEqualTo(3);
        }

        @Test
        void does_not_count_what_is_nearly_done() {
            assertThat(accepted(active(1).reached(id(1), 99, NOW)).progress().completedObjectives())
                    .isZero();
        }

        @ParameterizedTest(name = "{1} percent from {0}")
        @CsvSource({
            "NOT_STARTED, 0, IN_PROGRESS",
            "NOT_STARTED, 99, IN_PROGRESS",
            "NOT_STARTED, 100, COMPLETED",
            "IN_PROGRESS, 0, IN_PROGRESS",
            "IN_PROGRESS, 10, IN_PROGRESS",
            "IN_PROGRESS, 100, COMPLETED"
        })
        void says_where_an_objective_stands(ObjectiveStatus from, int percent, ObjectiveStatus to) {
            LearningPlan plan = from == ObjectiveStatus.NOT_STARTED
                    ? active(2)
                    : accepted(active(2).reached(id(1), 50, NOW));
            LearningPlan changed = accepted(plan.reached(id(1), percent, NOW));
            assertThat(status(changed, 1)).isEqualTo(to);
            assertThat(changed.objectives().get(0).percent()).isEqualTo(percent);
            assertThat(changed.objectives().get(1)).isEqualTo(plan.objectives().get(1));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 50, 100})
        void of_what_is_completed_or_dropped_is_refused(int percent) {
            LearningPlan plan = accepted(completed(active(2), 1).move(id(2), ObjectiveStep.DROP, NOW));
            assertThat(rule(plan.reached(id(1), percent, NOW))).isEqualTo("OBJECTIVE_STATE");
            assertThat(rule(plan.reached(id(2), percent, NOW))).isEqualTo("OBJECTIVE_STATE");
        }

        @Test
        void has_to_be_said_again_of_what_is_reopened_or_restored() {
            LearningPlan reopened = accepted(completed(active(1), 1).move(id(1), ObjectiveStep.REOPEN, NOW));
            assertThat(reopened.objectives().get(0).percent()).isZero();
            LearningPlan dropped =
                    accepted(accepted(active(1).reached(id(1), 60, NOW)).move(id(1), ObjectiveStep.DROP, NOW));
            assertThat(dropped.objectives().get(0).percent()).isEqualTo(60);
            assertThat(accepted(dropped.move(id(1), ObjectiveStep.RESTORE, NOW))
                            .objectives()
                            .get(0)
                            .percent())
                    .isZero();
        }

        @Test
        void entries_are_told_everything_that_is_wrong_at_once() {
            assertThat(violations(
                            entry(101, -1, "x".repeat(4_001), Optional.of(""), Optional.of(NOW.plusNanos(1_000)))))
                    .containsExactly(
                            "percent must be 0 to 100",
                            "minutes must be 0 to 100000",
                            "note must have at most 4000 characters",
                            "completedAt must not be in the future",
                            "evidence must not be blank");
            assertThat(fields(entry(-1, 100_001, "\0", Optional.of("x".repeat(2_001)), Optional.empty())))
                    .containsExactly("percent", "minutes", "note", "evidence");
            assertThat(entry(0, 0, "", Optional.empty(), Optional.empty()).isRight())
                    .isTrue();
            assertThat(entry(100, 100_000, "Done", Optional.of("link"), Optional.of(NOW))
                            .isRight())
                    .isTrue();
        }

        private Either<? extends Refusal, LearningProgress> entry(
                int percent, int minutes, String note, Optional<String> evidence, Optional<Instant> completedAt) {
            return new LearningProgress(
                            new LearningProgressId(uuid(1)),
                            new LearningPlanId(uuid(2)),
                            id(3),
                            NOW,
                            percent,
                            minutes,
                            note,
                            evidence,
                            Optional.empty(),
                            completedAt)
                    .checked();
        }
    }

    private static LearningResourceId resource(int number) {
        return new LearningResourceId(uuid(1_000 + number));
    }
}
