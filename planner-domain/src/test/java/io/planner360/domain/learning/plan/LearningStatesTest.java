package io.planner360.domain.learning.plan;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.NOW;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in every state: exactly the transitions of the tables below. */
class LearningStatesTest {
    private static final String PLAN = "submitForReview: DRAFT → IN_REVIEW · approve: DRAFT, IN_REVIEW → ACTIVE"
            + " · return: IN_REVIEW → DRAFT · complete: ACTIVE → COMPLETED · reopen: COMPLETED → ACTIVE"
            + " · cancel: DRAFT, IN_REVIEW, ACTIVE → CANCELLED";
    private static final String OBJECTIVE = "start: NOT_STARTED → IN_PROGRESS"
            + " · complete: NOT_STARTED, IN_PROGRESS → COMPLETED · reopen: COMPLETED → IN_PROGRESS"
            + " · drop: NOT_STARTED, IN_PROGRESS → DROPPED · restore: DROPPED → NOT_STARTED";

    /** What is done in each state of a plan beside its steps. */
    private static final String CONTENT = "change: DRAFT, ACTIVE → same · work: ACTIVE → same";

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LearningObjectiveId OBJECTIVE_ID = new LearningObjectiveId(uuid(1));

    /** "command STATE" to the state that it leads to. */
    private static Map<String, String> transitions(String table) {
        Map<String, String> transitions = new HashMap<>();
        for (String row : table.split(" · ", -1)) {
            String[] parts = row.split(": | → ", -1);
            for (String from : parts[1].split(", ", -1)) {
                transitions.put(constant(parts[0]) + " " + from, parts[2]);
            }
        }
        return transitions;
    }

    private static String constant(String command) {
        return command.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static Stream<Arguments> every(Enum<?>[] commands, Enum<?>[] states) {
        return Arrays.stream(commands)
                .flatMap(command -> Arrays.stream(states).map(state -> Arguments.of(command, state)));
    }

    static Stream<Arguments> ofPlans() {
        return every(PlanStep.values(), PlanStatus.values());
    }

    static Stream<Arguments> ofObjectives() {
        return every(ObjectiveStep.values(), ObjectiveStatus.values());
    }

    @Test
    void the_tables_name_every_command() {
        assertThat(transitions(PLAN)).hasSize(9);
        assertThat(transitions(OBJECTIVE)).hasSize(7);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("ofPlans")
    void a_plan_takes_the_steps_of_the_table_and_no_others(PlanStep step, PlanStatus from) {
        expect(
                Optional.ofNullable(transitions(PLAN).get(step + " " + from)),
                plan(from).move(step, NOW).map(LearningPlan::status),
                "PLAN_STATE");
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("ofObjectives")
    void an_objective_takes_the_steps_of_the_table_and_no_others(ObjectiveStep step, ObjectiveStatus from) {
        expect(
                Optional.ofNullable(transitions(OBJECTIVE).get(step + " " + from)),
                plan(PlanStatus.ACTIVE, from).move(OBJECTIVE_ID, step, NOW).map(LearningStatesTest::objective),
                "OBJECTIVE_STATE");
    }

    private static void expect(Optional<String> to, Either<Refusal, ? extends Enum<?>> answer, String otherwise) {
        if (to.isEmpty()) {
            assertThat(rule(answer)).isEqualTo(otherwise);
        } else {
            assertThat(accepted(answer).name()).isEqualTo(to.get());
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_plan_is_changed_while_it_is_a_draft_or_active_and_worked_on_while_it_is_active(PlanStatus state) {
        LearningPlan plan = plan(state);
        ObjectiveContent content = plan.objectives().get(0).content();
        List<Either<Refusal, LearningPlan>> changes = List.of(
                plan.edit("Title", "", START, START, NOW),
                plan.add(new LearningObjectiveId(uuid(2)), content, NOW),
                plan.edit(OBJECTIVE_ID, content, NOW),
                plan.order(List.of(OBJECTIVE_ID), NOW),
                plan.move(OBJECTIVE_ID, ObjectiveStep.DROP, NOW));
        List<Either<Refusal, LearningPlan>> work = List.of(
                plan.move(OBJECTIVE_ID, ObjectiveStep.START, NOW),
                plan.move(OBJECTIVE_ID, ObjectiveStep.COMPLETE, NOW),
                plan.reached(OBJECTIVE_ID, 10, NOW));
        changes.forEach(change -> same(transitions(CONTENT).containsKey("CHANGE " + state), change, state));
        work.forEach(done -> same(transitions(CONTENT).containsKey("WORK " + state), done, state));
    }

    static Stream<PlanStatus> states() {
        return Stream.of(PlanStatus.values());
    }

    private static void same(boolean allowed, Either<Refusal, LearningPlan> answer, PlanStatus state) {
        if (allowed) {
            assertThat(accepted(answer).status()).isEqualTo(state);
        } else {
            assertThat(rule(answer)).isEqualTo("PLAN_STATE");
        }
    }

    private static ObjectiveStatus objective(LearningPlan plan) {
        return plan.objectives().get(0).status();
    }

    private static LearningPlan plan(PlanStatus status) {
        return plan(status, ObjectiveStatus.NOT_STARTED);
    }

    private static LearningPlan plan(PlanStatus status, ObjectiveStatus ofObjective) {
        LearningObjective objective = new LearningObjective(
                OBJECTIVE_ID,
                new ObjectiveContent(A, "Objective", "", "", new BigDecimal("1.00"), 1, START, Set.of(), List.of()),
                ofObjective,
                ofObjective == ObjectiveStatus.COMPLETED ? 100 : 0);
        LearningPlan draft = accepted(LearningPlan.byHand(
                new LearningPlanId(uuid(50)), user(1), "Plan", "", START, START, List.of(objective), NOW));
        List<PlanStep> path = switch (status) {
            case DRAFT -> List.of();
            case IN_REVIEW -> List.of(PlanStep.SUBMIT_FOR_REVIEW);
            case ACTIVE -> List.of(PlanStep.APPROVE);
            case COMPLETED -> List.of(PlanStep.APPROVE, PlanStep.COMPLETE);
            case CANCELLED -> List.of(PlanStep.CANCEL);
        };
        LearningPlan plan = draft;
        for (PlanStep step : path) {
            plan = accepted(plan.move(step, NOW));
        }
        return plan;
    }
}
