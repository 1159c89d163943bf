package io.planner360.application.learning;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static io.planner360.application.Company.deciding;
import static io.planner360.application.Company.listening;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.application.learning.plan.ApprovePlan;
import io.planner360.application.learning.plan.DraftPlan;
import io.planner360.application.learning.plan.FindPlan;
import io.planner360.application.learning.plan.ListPlans;
import io.planner360.application.learning.plan.ListProgress;
import io.planner360.application.learning.plan.RecordProgress;
import io.planner360.application.learning.resource.AddResources;
import io.planner360.application.learning.resource.AddResources.NewResource;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.ObjectiveStatus;
import io.planner360.domain.learning.plan.PlanProgress;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ann is an engineer, whose job requires level 4 in both competencies; her manager rates her 2. */
class LearningServiceTest {
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final PageRequest TEN = PageRequest.first(10);

    private final Company company = Company.founded();
    private final LearningService learning = company.planner.learning();
    private final CompetencyFramework framework = company.framework();
    private final Actor.Person manager = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person ann = company.hireUnder(manager);
    private final Actor.Person peer = company.hire(SystemRole.HR);

    LearningServiceTest() {
        accepted(company.planner
                .competencies()
                .profiles()
                .create(new CreateRoleProfile(
                        company.hr,
                        framework.id(),
                        "Engineer",
                        Map.of(listening(framework), 4, deciding(framework), 4))));
    }

    private FeedbackCycle closed(String name) {
        FeedbackCycle cycle =
                company.start(company.draftCycle(company.form(framework, Confidentiality.ANONYMOUS), name));
        company.enrol(cycle, ann);
        company.answer(cycle, ann, manager, RaterGroupCode.MANAGER, 2);
        company.answer(cycle, ann, peer, RaterGroupCode.PEER, 5);
        return company.close(cycle);
    }

    private FeedbackCycle released(String name) {
        FeedbackCycle cycle = closed(name);
        accepted(company.planner.reports().releaseAll(new ReleaseCycleReports(company.hr, cycle.id())));
        return cycle;
    }

    private Either<Refusal, LearningPlan> draft(Actor actor, FeedbackCycle cycle) {
        return learning.plans().draft(new DraftPlan(actor, cycle.id(), ann.user(), START));
    }

    private static NewResource resource(String title, CompetencyId... develops) {
        return new NewResource(
                title, "course", "Provider", Optional.empty(), 60, Set.of(develops), Optional.of(3), "en");
    }

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
            assertThat(accepted(learning.plans().approve(new ApprovePlan(bob, plan.id())))
                            .progress())
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
        private final LearningPlan plan = accepted(draft(ann, cycle));

        private List<String> everything(Actor actor) {
            LearningObjectiveId objective = plan.objectives().get(0).id();
            return List.of(
                    kind(learning.plans().find(new FindPlan(actor, plan.id()))),
                    kind(learning.plans().progress(new ListProgress(actor, plan.id(), TEN))),
                    kind(learning.plans().approve(new ApprovePlan(actor, plan.id()))),
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
    void plans_are_listed_newest_first_and_by_whom_they_may_be_seen() {
        LearningPlan spring = accepted(draft(ann, released("Spring")));
        FeedbackCycle autumnCycle = released("Autumn");
        LearningPlan autumn =
                accepted(learning.plans().draft(new DraftPlan(ann, autumnCycle.id(), ann.user(), START.plusMonths(6))));
        assertThat(accepted(learning.plans().list(new ListPlans(manager, ann.user(), TEN)))
                        .items())
                .extracting(LearningPlan::id)
                .containsExactly(autumn.id(), spring.id());
        assertThat(kind(learning.plans().list(new ListPlans(company.hire(SystemRole.EMPLOYEE), ann.user(), TEN))))
                .isEqualTo("Forbidden");
    }

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
            accepted(learning.plans().approve(new ApprovePlan(manager, plan.id())));
            assertThat(kind(learning.plans().approve(new ApprovePlan(manager, plan.id()))))
                    .isEqualTo("PLAN_STATE");
            assertThat(kind(record(first, 10))).isEqualTo("done");
        }

        @Test
        void goes_to_completion_and_is_kept_in_order() {
            accepted(learning.plans().approve(new ApprovePlan(manager, plan.id())));
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
            accepted(learning.plans().approve(new ApprovePlan(manager, plan.id())));
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
    class The_catalogue {
        @Test
        void takes_all_resources_or_none() {
            CompetencyFramework elsewhere = company.neighbour().framework();
            assertThat(kind(learning.resources()
                            .add(new AddResources(
                                    company.hr,
                                    List.of(
                                            resource("Fine", listening(framework)),
                                            resource("Strange", listening(elsewhere)))))))
                    .isEqualTo("NotFound competency");
            assertThat(company.within(
                            () -> company.persistence.learningResources().developing(List.of(listening(framework)))))
                    .isEmpty();
        }

        @Test
        void is_told_everything_that_is_wrong_at_once() {
            assertThat(violations(learning.resources()
                            .add(new AddResources(
                                    company.hr,
                                    List.of(resource("", listening(framework)), resource("No competency"))))))
                    .containsExactly(
                            "resources[0].title must not be blank", "resources[1].competencies must not be empty");
        }
    }
}
