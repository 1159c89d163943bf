package io.planner360.application.learning.plan;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static io.planner360.application.Company.listening;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.learning.AnnsPlans;
import io.planner360.application.learning.resource.AddResources;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.learning.plan.AdvisedResource;
import io.planner360.domain.learning.plan.CompetencyGap;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.MadeBy;
import io.planner360.domain.learning.plan.ObjectiveProposal;
import io.planner360.domain.learning.plan.PlanAdvisor;
import io.planner360.domain.learning.plan.PlanProgress;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How plans are made from reports, and who sees them. */
class PlanServiceTest extends AnnsPlans {

    @Nested
    class A_plan {
        @Test
        void is_made_from_a_released_report_only() {
            FeedbackCycle cycle = closed("Spring");
            assertThat(kind(draft(ann, cycle))).isEqualTo("REPORT_NOT_RELEASED");
            accepted(company.planner.reports().releaseAll(new ReleaseCycleReports(company.hr, cycle.id())));
            assertThat(kind(draft(ann, cycle))).isEqualTo("done");
        }

        @Test
        void has_an_objective_for_each_shortfall_the_weightier_first_with_resources() {
            LearningResource course = accepted(learning.resources()
                            .add(new AddResources(
                                    company.hr, List.of(resource("Listening well", listening(framework))))))
                    .get(0);
            LearningPlan plan = accepted(draft(ann, released("Spring")));
            assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
            assertThat(plan.title()).isEqualTo("Development plan: Spring");
            assertThat(plan.objectives())
                    .extracting(LearningObjective::title)
                    .containsExactly("Deciding: reach level 3", "Listening: reach level 3");
            assertThat(plan.objectives().get(1).resources()).containsExactly(course.id());
            assertThat(plan.targetDate()).isEqualTo(START.plusDays(180));
        }

        @Test
        void stands_once_for_a_cycle() {
            FeedbackCycle cycle = released("Spring");
            accepted(draft(ann, cycle));
            assertThat(kind(draft(manager, cycle))).isEqualTo("Conflict learning_plans_cycle_key");
        }

        @Test
        void without_objectives_has_no_percentage() {
            Actor.Person bob = company.hire("Nobody has this title", Optional.empty(), SystemRole.EMPLOYEE);
            FeedbackCycle cycle =
                    company.start(company.draftCycle(company.form(framework, Confidentiality.NAMED), "Autumn"));
            company.enrol(cycle, bob);
            company.close(cycle);
            accepted(company.planner.reports().releaseAll(new ReleaseCycleReports(company.hr, cycle.id())));
            LearningPlan plan = accepted(learning.plans().draft(new DraftPlan(bob, cycle.id(), bob.user(), START)));
            assertThat(accepted(approve(company.hr, plan)).progress())
                    .isEqualTo(new PlanProgress(0, 0, Optional.empty()));
        }

        @Test
        void begins_on_a_day_of_the_calendar_in_use() {
            FeedbackCycle cycle = released("Spring");
            for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
                assertThat(violations(learning.plans().draft(new DraftPlan(ann, cycle.id(), ann.user(), day))))
                        .containsExactly("startDate must be of the years 1 to 9999");
            }
        }

        @Test
        void has_a_title_that_fits_even_where_the_cycles_name_is_as_long_as_can_be() {
            LearningPlan plan = accepted(draft(ann, released("\uD83D\uDE00".repeat(255))));
            assertThat(plan.title().codePointCount(0, plan.title().length())).isEqualTo(255);
        }
    }

    @Nested
    class Who_sees_a_plan {
        private final FeedbackCycle cycle = released("Spring");
        private final LearningPlan plan = accepted(approve(company.hr, accepted(draft(ann, cycle))));

        private List<String> everything(Actor actor) {
            LearningObjectiveId objective = plan.objectives().get(0).id();
            return List.of(
                    kind(learning.plans().find(new FindPlan(actor, plan.id()))),
                    kind(learning.plans().progress(new ListProgress(actor, plan.id(), TEN))),
                    kind(learning.plans().recordProgress(new RecordProgress(actor, plan.id(), objective, 10, 0, ""))));
        }

        @Test
        void is_the_person() {
            assertThat(everything(ann)).containsOnly("done");
        }

        @Test
        void is_their_manager() {
            assertThat(everything(manager)).containsOnly("done");
        }

        @Test
        void is_who_keeps_everybodys_plans() {
            assertThat(everything(company.hr)).containsOnly("done");
        }

        @Test
        void is_not_who_answered_in_a_protected_group_because_the_plan_tells_the_report() {
            assertThat(everything(peer)).containsOnly("READER_RATED_TARGET");
            assertThat(kind(draft(peer, cycle))).isEqualTo("READER_RATED_TARGET");
            assertThat(accepted(learning.plans().list(new ListPlans(peer, ann.user(), TEN)))
                            .items())
                    .isEmpty();
        }

        @Test
        void is_nobody_else() {
            assertThat(everything(company.hire(SystemRole.EMPLOYEE))).containsOnly("Forbidden");
            assertThat(everything(company.hire(SystemRole.ADMINISTRATOR))).containsOnly("Forbidden");
            assertThat(everything(new Actor.System(ann.organization()))).containsOnly("Forbidden");
        }

        @Test
        void is_nobody_of_another_organization() {
            Actor.Person elsewhere = company.neighbour().hr;
            assertThat(everything(elsewhere)).containsOnly("NotFound learning plan");
            assertThat(kind(learning.plans().list(new ListPlans(elsewhere, ann.user(), TEN))))
                    .isEqualTo("NotFound membership");
            assertThat(kind(draft(elsewhere, cycle))).isEqualTo("NotFound feedback cycle");
        }
    }

    @Test
    void what_an_advisor_invents_becomes_no_plan_and_is_told_at_once() {
        FeedbackCycle cycle = released("Spring");
        PlanAdvisor inventing = new PlanAdvisor() {
            @Override
            public MadeBy madeBy() {
                return new MadeBy("", "1");
            }

            @Override
            public List<ObjectiveProposal> propose(
                    List<CompetencyGap> gaps, List<LearningResource> catalogue, LocalDate start) {
                return List.of(new ObjectiveProposal(
                        listening(framework),
                        "",
                        "",
                        3,
                        start,
                        List.of(new AdvisedResource(new LearningResourceId(new UUID(0, 1)), new BigDecimal("0.50")))));
            }
        };
        assertThat(violations(company.advisedBy(inventing)
                        .learning()
                        .plans()
                        .draft(new DraftPlan(ann, cycle.id(), ann.user(), START))))
                .containsExactly(
                        "madeBy.name must not be blank",
                        "proposals[0].title must not be blank",
                        "proposals[0].resources must be of the catalogue");
        assertThat(accepted(draft(ann, cycle)).analysis())
                .hasValueSatisfying(analysis -> assertThat(analysis.gaps()).hasSize(2));
    }
}
