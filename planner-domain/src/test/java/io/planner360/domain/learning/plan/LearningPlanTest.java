package io.planner360.domain.learning.plan;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.fields;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.NOW;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LearningPlanTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static LearningObjectiveId id(int number) {
        return new LearningObjectiveId(uuid(number));
    }

    private static LearningPlan draft(int objectives) {
        return LearningPlan.draft(
                new LearningPlanId(uuid(50)),
                user(1),
                new FeedbackCycleId(uuid(51)),
                "Plan",
                START,
                IntStream.rangeClosed(1, objectives)
                        .mapToObj(i -> new ObjectiveProposal(
                                        A, "Objective", "Because", 3, START.plusDays(90L * i), List.of())
                                .accepted(id(i)))
                        .toList());
    }

    private static LearningPlan active(int objectives) {
        return accepted(draft(objectives).approve());
    }

    private static ObjectiveStatus status(LearningPlan plan, int objective) {
        return plan.objectives().get(objective - 1).status();
    }

    @Nested
    class A_draft {
        @Test
        void ends_when_the_last_objective_is_due() {
            assertThat(draft(3).targetDate()).isEqualTo(START.plusDays(270));
        }

        @Test
        void without_objectives_ends_when_it_starts() {
            assertThat(draft(0).targetDate()).isEqualTo(START);
        }

        @Test
        void has_objectives_that_have_not_started() {
            assertThat(draft(1).objectives().get(0).percent()).isZero();
            assertThat(status(draft(1), 1)).isEqualTo(ObjectiveStatus.NOT_STARTED);
        }
    }

    @Nested
    class Every_state_and_command {
        private static final Map<String, Function<LearningPlan, Either<Refusal, LearningPlan>>> COMMANDS =
                Map.of("approve", LearningPlan::approve, "reached", plan -> plan.reached(id(1), 10));
        private static final Map<String, PlanStatus> TRANSITIONS =
                Map.of("approve DRAFT", PlanStatus.ACTIVE, "reached ACTIVE", PlanStatus.ACTIVE);

        static Stream<Arguments> all() {
            return Stream.of(PlanStatus.values())
                    .flatMap(from -> COMMANDS.keySet().stream().map(command -> Arguments.of(command, from)));
        }

        @ParameterizedTest(name = "{0} from {1}")
        @MethodSource("all")
        void of_a_plan_is_a_transition_of_the_table_or_refused(String command, PlanStatus from) {
            LearningPlan plan = from == PlanStatus.DRAFT ? draft(1) : active(1);
            Either<Refusal, LearningPlan> answer =
                    requireNonNull(COMMANDS.get(command)).apply(plan);
            Optional<PlanStatus> to = Optional.ofNullable(TRANSITIONS.get(command + " " + from));
            assertThat(answer.isRight()).isEqualTo(to.isPresent());
            if (answer.isRight()) {
                assertThat(answer.get().status()).isEqualTo(to.orElseThrow());
            } else {
                assertThat(rule(answer)).isEqualTo("PLAN_STATE");
            }
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
        void of_an_objective_is_a_transition_of_the_table(ObjectiveStatus from, int percent, ObjectiveStatus to) {
            LearningPlan plan = from == ObjectiveStatus.NOT_STARTED
                    ? active(2)
                    : accepted(active(2).reached(id(1), 50));
            LearningPlan changed = accepted(plan.reached(id(1), percent));
            assertThat(status(changed, 1)).isEqualTo(to);
            assertThat(changed.objectives().get(0).percent()).isEqualTo(percent);
            assertThat(changed.objectives().get(1)).isEqualTo(plan.objectives().get(1));
        }

        @ParameterizedTest
        @CsvSource({"0", "50", "100"})
        void of_a_completed_objective_is_refused(int percent) {
            LearningPlan completed = accepted(active(1).reached(id(1), 100));
            assertThat(rule(completed.reached(id(1), percent))).isEqualTo("OBJECTIVE_STATE");
        }
    }

    @Test
    void an_objective_of_another_plan_is_not_found() {
        assertThat(active(1).reached(id(9), 10).getLeft())
                .isEqualTo(new NotFound("learning objective", id(9).toString()));
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
            LearningPlan plan = active(total);
            for (int i = 1; i <= completed; i++) {
                plan = accepted(plan.reached(id(i), 100));
            }
            assertThat(plan.progress()).isEqualTo(new PlanProgress(total, completed, Optional.of(percentage)));
        }

        @Test
        void does_not_count_what_is_nearly_done() {
            assertThat(accepted(active(1).reached(id(1), 99)).progress().completedObjectives())
                    .isZero();
        }

        @Test
        void entries_are_told_everything_that_is_wrong_at_once() {
            assertThat(violations(entry(101, -1, "x".repeat(4_001))))
                    .containsExactly(
                            "percent must be 0 to 100",
                            "minutes must be 0 to 100000",
                            "note must have at most 4000 characters");
            assertThat(fields(entry(-1, 100_001, "\0"))).containsExactly("percent", "minutes", "note");
            assertThat(entry(0, 0, "").isRight()).isTrue();
            assertThat(entry(100, 100_000, "Done").isRight()).isTrue();
        }

        private Either<? extends Refusal, LearningProgress> entry(int percent, int minutes, String note) {
            return LearningProgress.record(
                    new LearningProgressId(uuid(1)), new LearningPlanId(uuid(2)), id(3), NOW, percent, minutes, note);
        }
    }

    @Nested
    class A_resource {
        private Either<? extends Refusal, Integer> check(LearningResource... resources) {
            Violations violations = new Violations();
            LearningResource.check(violations, List.of(resources));
            return violations.orElse(() -> 1);
        }

        private LearningResource resource(String text, Optional<String> url, int minutes, Optional<Integer> level) {
            return new LearningResource(
                    new LearningResourceId(uuid(1)), text, text, text, url, minutes, Set.of(A), level, text);
        }

        @Test
        void is_told_everything_that_is_wrong_at_once() {
            LearningResource wrong = new LearningResource(
                    new LearningResourceId(uuid(2)),
                    "x".repeat(256),
                    "x".repeat(51),
                    "x".repeat(256),
                    Optional.of("x".repeat(2_001)),
                    0,
                    Set.of(),
                    Optional.of(0),
                    "x".repeat(36));
            assertThat(violations(check(resource("x", Optional.empty(), 1, Optional.of(1)), wrong)))
                    .containsExactly(
                            "resources[1].title must have at most 255 characters",
                            "resources[1].type must have at most 50 characters",
                            "resources[1].provider must have at most 255 characters",
                            "resources[1].minutes must be 1 to 100000",
                            "resources[1].competencies must not be empty",
                            "resources[1].level must be at least 1",
                            "resources[1].language must have at most 35 characters",
                            "resources[1].url must have at most 2000 characters");
        }

        @Test
        void has_title_type_provider_and_language() {
            assertThat(fields(check(resource(" ", Optional.of(""), 100_001, Optional.empty()))))
                    .containsExactly(
                            "resources[0].title",
                            "resources[0].type",
                            "resources[0].provider",
                            "resources[0].minutes",
                            "resources[0].language",
                            "resources[0].url");
        }

        @Test
        void stands_once() {
            LearningResource same = resource("x", Optional.empty(), 1, Optional.empty());
            assertThat(fields(check(same, same))).containsExactly("resources");
        }
    }
}
