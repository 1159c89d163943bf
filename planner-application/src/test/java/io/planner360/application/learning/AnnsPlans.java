package io.planner360.application.learning;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Company.deciding;
import static io.planner360.application.Company.listening;

import io.planner360.application.Company;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.application.learning.plan.CreatePlan;
import io.planner360.application.learning.plan.DraftPlan;
import io.planner360.application.learning.plan.MovePlan;
import io.planner360.application.learning.resource.AddResources;
import io.planner360.application.learning.resource.RetireResource;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.ResourceContent;
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

/** Ann is an engineer, whose job requires level 4 in both competencies; her manager and three peers rate her 2. */
public abstract class AnnsPlans {
    protected static final LocalDate START = LocalDate.of(2026, 4, 1);
    protected static final PageRequest TEN = PageRequest.first(10);

    protected final Company company = Company.founded();
    protected final LearningService learning = company.planner.learning();
    protected final CompetencyFramework framework = company.framework();
    protected final Actor.Person manager = company.hire(SystemRole.EMPLOYEE);
    protected final Actor.Person ann = company.hireUnder(manager);
    protected final Actor.Person peer = company.hire(SystemRole.HR);
    private final Actor.Person secondPeer = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person thirdPeer = company.hire(SystemRole.EMPLOYEE);

    protected AnnsPlans() {
        accepted(company.planner
                .competencies()
                .profiles()
                .create(new CreateRoleProfile(
                        company.hr,
                        framework.id(),
                        "Engineer",
                        Map.of(listening(framework), 4, deciding(framework), 4))));
    }

    protected FeedbackCycle closed(String name) {
        FeedbackCycle cycle =
                company.start(company.draftCycle(company.form(framework, Confidentiality.ANONYMOUS), name));
        company.enrol(cycle, ann);
        company.answer(cycle, ann, manager, RaterGroupCode.MANAGER, 2);
        for (Actor.Person colleague : List.of(peer, secondPeer, thirdPeer)) {
            company.answer(cycle, ann, colleague, RaterGroupCode.PEER, 2);
        }
        return company.close(cycle);
    }

    protected FeedbackCycle released(String name) {
        FeedbackCycle cycle = closed(name);
        accepted(company.planner.reports().releaseAll(new ReleaseCycleReports(company.hr, cycle.id())));
        return cycle;
    }

    protected Either<Refusal, LearningPlan> draft(Actor actor, FeedbackCycle cycle) {
        return learning.plans().draft(new DraftPlan(actor, cycle.id(), ann.user(), START));
    }

    protected Either<Refusal, LearningPlan> approve(Actor actor, LearningPlan plan) {
        return move(actor, plan, PlanStep.APPROVE);
    }

    protected Either<Refusal, LearningPlan> move(Actor actor, LearningPlan plan, PlanStep step) {
        return learning.plans().move(new MovePlan(actor, plan.id(), step));
    }

    protected LearningPlan created(String title) {
        return accepted(
                learning.plans().create(new CreatePlan(ann, ann.user(), title, "Mine", START, START.plusDays(30))));
    }

    protected ObjectiveContent content(String title, LearningResourceId... resources) {
        return new ObjectiveContent(
                listening(framework),
                title,
                "",
                "",
                new BigDecimal("1.00"),
                2,
                START.plusDays(10),
                Set.of(),
                List.of(resources));
    }

    protected LearningResourceId stored(String title) {
        return accepted(learning.resources()
                        .add(new AddResources(company.hr, List.of(resource(title, listening(framework))))))
                .get(0)
                .id();
    }

    protected void retire(LearningResourceId resource) {
        accepted(learning.resources().retire(new RetireResource(company.hr, resource, true)));
    }

    protected static ResourceContent resource(String title, CompetencyId... develops) {
        return new ResourceContent(
                title, "course", "Provider", Optional.empty(), 60, Set.of(develops), Optional.of(3), "en");
    }
}
