package io.planner360.domain.learning.template;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.B;
import static io.planner360.domain.Samples.NOW;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.plan.TargetLevel;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PlanTemplateTest {
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final LearningResourceId BOOK = new LearningResourceId(uuid(1));
    private static final LearningResourceId COURSE = new LearningResourceId(uuid(2));
    private static final TemplateObjective LISTEN = new TemplateObjective(
            A, "Listen", "Leads do", "Asks back", new BigDecimal("1.50"), 2, 30, Set.of(), List.of(BOOK, COURSE));
    private static final TemplateObjective DECIDE =
            new TemplateObjective(B, "Decide", "", "", new BigDecimal("2.00"), 3, 10, Set.of(0), List.of(COURSE));

    private static PlanTemplate template(TemplateObjective... objectives) {
        return accepted(PlanTemplate.of(new PlanTemplateId(uuid(9)), "Leads", "First months", List.of(objectives)));
    }

    private static LearningObjectiveId objective(int number) {
        return new LearningObjectiveId(uuid(100 + number));
    }

    private static Either<Refusal, LearningPlan> plan(
            PlanTemplate template, LocalDate start, Set<LearningResourceId> usable) {
        AtomicInteger ids = new AtomicInteger();
        return template.plan(
                new LearningPlanId(uuid(50)), user(1), start, usable, () -> objective(ids.getAndIncrement()), NOW);
    }

    @Test
    void becomes_a_draft_whose_objectives_are_due_so_many_days_after_the_start() {
        LearningPlan plan = accepted(plan(template(LISTEN, DECIDE), START, Set.of(BOOK, COURSE)));
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.title()).isEqualTo("Leads");
        assertThat(plan.description()).isEqualTo("First months");
        assertThat(plan.cycle()).isEmpty();
        assertThat(plan.startDate()).isEqualTo(START);
        assertThat(plan.targetDate()).isEqualTo(START.plusDays(30));
        assertThat(plan.objectives())
                .containsExactly(
                        LearningObjective.notStarted(
                                objective(0),
                                new ObjectiveContent(
                                        A,
                                        "Listen",
                                        "Leads do",
                                        "Asks back",
                                        new BigDecimal("1.50"),
                                        2,
                                        START.plusDays(30),
                                        Set.of(),
                                        List.of(BOOK, COURSE))),
                        LearningObjective.notStarted(
                                objective(1),
                                new ObjectiveContent(
                                        B,
                                        "Decide",
                                        "",
                                        "",
                                        new BigDecimal("2.00"),
                                        3,
                                        START.plusDays(10),
                                        Set.of(objective(0)),
                                        List.of(COURSE))));
    }

    @Test
    void leaves_resources_out_that_are_not_in_use_any_more() {
        assertThat(accepted(plan(template(LISTEN, DECIDE), START, Set.of(BOOK))).objectives())
                .extracting(LearningObjective::resources)
                .containsExactly(List.of(BOOK), List.of());
    }

    @Test
    void without_objectives_ends_on_the_day_on_which_it_begins() {
        assertThat(accepted(plan(template(), START, Set.of())).targetDate()).isEqualTo(START);
    }

    @Test
    void begins_and_ends_on_days_of_the_calendar_in_use() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            assertThat(violations(plan(template(LISTEN), day, Set.of())))
                    .containsExactly("startDate must be of the years 1 to 9999");
        }
        assertThat(violations(plan(template(LISTEN), LocalDate.of(9999, 12, 31), Set.of())))
                .containsExactly("objectives[0].dueDate must be of the years 1 to 9999");
    }

    @Test
    void that_is_retired_becomes_no_plan_until_it_is_used_again() {
        PlanTemplate retired = template(LISTEN).retired(true);
        assertThat(rule(plan(retired, START, Set.of()))).isEqualTo("TEMPLATE_RETIRED");
        assertThat(plan(retired.retired(false), START, Set.of()).isRight()).isTrue();
    }

    @Test
    void names_each_level_and_resource_once() {
        PlanTemplate template = template(LISTEN, DECIDE, LISTEN);
        assertThat(template.targetLevels()).containsExactly(new TargetLevel(A, 2), new TargetLevel(B, 3));
        assertThat(template.resources()).containsExactly(BOOK, COURSE);
    }

    @Test
    void stays_what_it_is_and_in_use_when_it_says_something_else() {
        PlanTemplate retired = template(LISTEN).retired(true).atVersion(4);
        PlanTemplate edited = accepted(retired.edit("Others", "", List.of(DECIDE_FIRST)));
        assertThat(edited).isEqualTo(new PlanTemplate(retired.id(), "Others", "", List.of(DECIDE_FIRST), true, 4));
    }

    private static final TemplateObjective DECIDE_FIRST =
            new TemplateObjective(B, "Decide", "", "", new BigDecimal("2.00"), 3, 0, Set.of(), List.of());

    @Test
    void tells_everything_that_is_wrong_at_once() {
        TemplateObjective wrong = new TemplateObjective(
                A,
                "",
                "x".repeat(4_001),
                "x".repeat(1_001),
                new BigDecimal("0.000"),
                0,
                3_651,
                Set.of(1),
                List.of(BOOK, BOOK));
        assertThat(violations(template(LISTEN).edit(" ", "x".repeat(4_001), List.of(DECIDE_FIRST, wrong))))
                .containsExactly(
                        "name must not be blank",
                        "description must have at most 4000 characters",
                        "objectives[1].title must not be blank",
                        "objectives[1].reason must have at most 4000 characters",
                        "objectives[1].measure must have at most 1000 characters",
                        "objectives[1].weight must be 0.01 to 9.99",
                        "objectives[1].weight must have two decimals",
                        "objectives[1].targetLevel must be at least 1",
                        "objectives[1].dueAfterDays must be 0 to 3650",
                        "objectives[1].dependencies must be positions before its own",
                        "objectives[1].resources has " + BOOK + " twice");
        assertThat(violations(template().edit("Many", "", Collections.nCopies(101, DECIDE_FIRST))))
                .containsExactly("objectives must be at most 100");
    }
}
