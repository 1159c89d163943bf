package io.planner360.application.learning.recommendation;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static io.planner360.application.Company.listening;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.learning.AnnsPlans;
import io.planner360.application.learning.plan.AddObjective;
import io.planner360.application.learning.plan.CreatePlan;
import io.planner360.application.learning.plan.FindPlan;
import io.planner360.application.rating.RecallReport;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.MadeBy;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.recommendation.RecommendationId;
import io.planner360.domain.learning.recommendation.RecommendationStatus;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Others rate Ann below what her job requires, and there are resources on listening. */
class RecommendationServiceTest extends AnnsPlans {
    private final RecommendationService recommendations = learning.recommendations();
    private final LearningResourceId course = stored("Listening well");

    private Either<Refusal, List<Recommendation>> recommend(Actor actor, FeedbackCycle cycle) {
        return recommendations.recommend(new RecommendResources(actor, cycle.id(), ann.user()));
    }

    private List<Recommendation> list(Actor actor, RecommendationStatus status) {
        return accepted(recommendations.list(new ListRecommendations(actor, ann.user(), status, TEN)))
                .items();
    }

    @Nested
    class Recommending {
        @Test
        void takes_a_released_report_and_says_what_why_how_sure_and_who_made_it() {
            FeedbackCycle cycle = closed("Spring");
            assertThat(kind(recommend(ann, cycle))).isEqualTo("REPORT_NOT_RELEASED");
            FeedbackCycle released = released("Summer");
            Recommendation one = accepted(recommend(ann, released)).get(0);
            assertThat(one.user()).isEqualTo(ann.user());
            assertThat(one.cycle()).isEqualTo(released.id());
            assertThat(one.report())
                    .isEqualTo(company.within(() -> company.persistence
                            .publishedReports()
                            .find(released.id(), ann.user())
                            .orElseThrow()
                            .id()));
            assertThat(one.competency()).isEqualTo(listening(framework));
            assertThat(one.resource()).isEqualTo(course);
            assertThat(one.title()).isEqualTo("Listening: reach level 3");
            assertThat(one.reason()).startsWith("Others rate this ");
            assertThat(one.confidence()).isEqualTo(new BigDecimal("0.90"));
            assertThat(one.madeBy()).isEqualTo(new MadeBy("gap-rules", "1"));
            assertThat(one.createdAt()).isEqualTo(Company.BEGIN);
            assertThat(list(ann, RecommendationStatus.OFFERED)).containsExactly(one);
        }

        @Test
        void offers_nothing_twice_from_one_report_and_what_is_new() {
            FeedbackCycle cycle = released("Spring");
            Recommendation first = accepted(recommend(ann, cycle)).get(0);
            assertThat(accepted(recommend(manager, cycle))).isEmpty();
            accepted(recommendations.dismiss(new DismissRecommendation(ann, first.id(), "Know it")));
            LearningResourceId book = stored("A book");
            assertThat(accepted(recommend(ann, cycle)))
                    .extracting(Recommendation::resource)
                    .containsExactly(book);
        }

        @Test
        void is_for_who_may_read_the_report() {
            FeedbackCycle cycle = released("Spring");
            assertThat(kind(recommend(peer, cycle))).isEqualTo("READER_RATED_TARGET");
            assertThat(kind(recommend(company.hire(SystemRole.EMPLOYEE), cycle)))
                    .isEqualTo("Forbidden");
            for (Actor actor : List.of(manager, company.hr)) {
                assertThat(kind(recommend(actor, cycle))).isEqualTo("done");
            }
        }
    }

    @Nested
    class What_is_listed {
        @Test
        void leaves_out_what_the_reader_may_not_see_and_what_was_recalled() {
            FeedbackCycle cycle = released("Spring");
            accepted(recommend(ann, cycle));
            assertThat(list(peer, RecommendationStatus.OFFERED)).isEmpty();
            assertThat(list(manager, RecommendationStatus.OFFERED)).hasSize(1);
            accepted(company.planner.reports().recall(new RecallReport(company.hr, cycle.id(), ann.user())));
            assertThat(list(ann, RecommendationStatus.OFFERED)).isEmpty();
        }
    }

    @Nested
    class Accepting {
        private final Recommendation one =
                accepted(recommend(ann, released("Spring"))).get(0);

        private Either<Refusal, Recommendation> accept(Actor actor, LearningPlan plan) {
            return recommendations.accept(new AcceptRecommendation(actor, one.id(), Optional.of(plan.id())));
        }

        private LearningPlan found(LearningPlan plan) {
            return accepted(learning.plans().find(new FindPlan(ann, plan.id())));
        }

        @Test
        void without_a_plan_says_that_somebody_agrees() {
            Recommendation done =
                    accepted(recommendations.accept(new AcceptRecommendation(ann, one.id(), Optional.empty())));
            assertThat(done.objective()).isEmpty();
            assertThat(list(ann, RecommendationStatus.ACCEPTED)).containsExactly(done);
            assertThat(kind(accept(ann, created("By hand")))).isEqualTo("RECOMMENDATION_STATE");
            assertThat(kind(recommendations.dismiss(new DismissRecommendation(ann, one.id(), "No"))))
                    .isEqualTo("RECOMMENDATION_STATE");
        }

        @Test
        void puts_an_objective_into_a_plan_that_has_none_for_the_competency() {
            LearningPlan plan = created("By hand");
            Recommendation done = accepted(accept(ann, plan));
            LearningObjective objective = found(plan).objectives().get(0);
            assertThat(done.objective()).contains(objective.id());
            assertThat(objective.content()).isEqualTo(one.asObjective(plan.targetDate()));
        }

        @Test
        void gives_the_resource_to_the_open_objective_in_the_competency() {
            LearningPlan plan = accepted(learning.plans()
                    .addObjective(new AddObjective(ann, created("By hand").id(), content("Listen"))));
            Recommendation done = accepted(accept(ann, plan));
            LearningObjective objective = found(plan).objectives().get(0);
            assertThat(done.objective()).contains(objective.id());
            assertThat(objective.resources()).containsExactly(course);
            assertThat(found(plan).objectives()).hasSize(1);
        }

        @Test
        void into_an_active_plan_is_for_others_and_into_a_completed_one_for_nobody() {
            LearningPlan plan = created("By hand");
            accepted(approve(manager, plan));
            assertThat(kind(accept(ann, plan))).isEqualTo("OWN_PLAN");
            accepted(move(ann, plan, PlanStep.COMPLETE));
            assertThat(kind(accept(manager, plan))).isEqualTo("PLAN_STATE");
            accepted(move(ann, plan, PlanStep.REOPEN));
            assertThat(kind(accept(manager, plan))).isEqualTo("done");
        }

        @Test
        void takes_a_plan_of_the_person_only_and_a_resource_in_use() {
            LearningPlan others = accepted(learning.plans()
                    .create(new CreatePlan(manager, manager.user(), "Mine", "", START, START.plusDays(30))));
            assertThat(kind(accept(company.hr, others))).isEqualTo("NotFound learning plan");
            assertThat(kind(recommendations.accept(
                            new AcceptRecommendation(ann, one.id(), Optional.of(new LearningPlanId(new UUID(0, 1)))))))
                    .isEqualTo("NotFound learning plan");
            retire(course);
            assertThat(kind(accept(ann, created("By hand")))).isEqualTo("RESOURCE_RETIRED");
        }

        @Test
        void is_for_who_may_read_the_report() {
            assertThat(kind(recommendations.accept(new AcceptRecommendation(peer, one.id(), Optional.empty()))))
                    .isEqualTo("READER_RATED_TARGET");
            assertThat(kind(recommendations.dismiss(new DismissRecommendation(peer, one.id(), "No"))))
                    .isEqualTo("READER_RATED_TARGET");
        }
    }

    @Nested
    class Dismissing {
        @Test
        void keeps_the_reason() {
            Recommendation one = accepted(recommend(ann, released("Spring"))).get(0);
            assertThat(violations(recommendations.dismiss(new DismissRecommendation(ann, one.id(), " "))))
                    .containsExactly("reason must not be blank");
            Recommendation dismissed =
                    accepted(recommendations.dismiss(new DismissRecommendation(manager, one.id(), "Knows it")));
            assertThat(dismissed.dismissal()).contains("Knows it");
            assertThat(list(ann, RecommendationStatus.DISMISSED)).containsExactly(dismissed);
        }

        @Test
        void of_what_is_not_there_is_refused() {
            assertThat(kind(recommendations.dismiss(
                            new DismissRecommendation(ann, new RecommendationId(new UUID(0, 1)), "No"))))
                    .isEqualTo("NotFound recommendation");
        }
    }
}
