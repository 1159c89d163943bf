package io.planner360.testkit.differential;

import io.planner360.application.learning.plan.ApprovePlan;
import io.planner360.application.learning.plan.DraftPlan;
import io.planner360.application.learning.plan.FindPlan;
import io.planner360.application.learning.plan.ListPlans;
import io.planner360.application.learning.plan.ListProgress;
import io.planner360.application.learning.plan.RecordProgress;
import io.planner360.application.learning.resource.AddResources;
import io.planner360.application.learning.resource.AddResources.NewResource;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.ObjectiveStatus;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The catalogue, plans and progress. */
final class LearningCommands {
    private final Dice dice;

    LearningCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        choices.addIf(!tenant.frameworks.isEmpty(), 1.3, () -> addResources(tenant));
        for (FeedbackCycle cycle : tenant.cycles(CycleStatus.CLOSED, now)) {
            List<UserId> targets = tenant.targets(cycle.id());
            List<UserId> without = targets.stream()
                    .filter(target -> tenant.isReleased(cycle.id(), target) && !tenant.hasPlan(cycle.id(), target))
                    .toList();
            choices.addIf(!without.isEmpty(), 6, () -> draft(tenant, cycle.id(), dice.of(without), now));
            choices.addIf(!targets.isEmpty(), 0.3, () -> draft(tenant, cycle.id(), dice.of(targets), now));
        }
        choices.addIf(!tenant.members.isEmpty(), 0.8, () -> {
            UserId user = dice.of(tenant.members.keySet());
            return new ListPlans(reader(tenant, user), user(user), dice.page());
        });
        if (!tenant.plans.isEmpty()) {
            LearningPlan any = dice.of(tenant.plans.values());
            List<LearningPlan> drafts = tenant.plans.values().stream()
                    .filter(plan -> plan.status() == PlanStatus.DRAFT)
                    .toList();
            choices.addIf(!drafts.isEmpty(), 3, () -> approve(tenant, dice.of(drafts)));
            choices.add(0.4, () -> approve(tenant, any));
            List<LearningPlan> withObjectives = tenant.plans.values().stream()
                    .filter(plan -> !plan.objectives().isEmpty())
                    .toList();
            List<LearningPlan> active = withObjectives.stream()
                    .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                    .toList();
            choices.addIf(!withObjectives.isEmpty(), 0.6, () -> record(tenant, dice.of(withObjectives)));
            choices.addIf(!active.isEmpty(), 4, () -> record(tenant, dice.of(active)));
            choices.add(0.8, () -> new FindPlan(reader(tenant, any.user()), id(any.id())));
            choices.add(1.2, () -> new ListProgress(reader(tenant, any.user()), id(any.id()), dice.page()));
        }
    }

    /** The person, somebody of HR, or anybody. */
    private Actor actor(Tenant tenant, UserId user) {
        return dice.actor(tenant, dice.of(tenant.person(user), tenant.administrator));
    }

    private Actor reader(Tenant tenant, UserId user) {
        return dice.oneIn(2) ? dice.reader(tenant) : actor(tenant, user);
    }

    private LearningPlanId id(LearningPlanId plan) {
        return dice.id(plan, LearningPlanId::new, other -> other.plans.keySet());
    }

    private UserId user(UserId usual) {
        return dice.id(usual, UserId::new, other -> other.members.keySet());
    }

    private AddResources addResources(Tenant tenant) {
        List<CompetencyId> competencies = tenant.frameworks.stream()
                .flatMap(framework -> framework.competencies().stream())
                .map(Competency::id)
                .toList();
        List<NewResource> resources = new ArrayList<>();
        for (int i = dice.from(0, 4); i > 0; i--) {
            CompetencyId first = dice.id(
                    dice.of(competencies),
                    CompetencyId::new,
                    other -> other.frameworks.stream()
                            .flatMap(framework -> framework.competencies().stream())
                            .map(Competency::id)
                            .toList());
            CompetencyId second = dice.of(competencies);
            resources.add(new NewResource(
                    dice.oneOfManyNames("Resource", 255),
                    dice.text("course", 50),
                    dice.text("Academy", 255),
                    dice.oneIn(2) ? Optional.empty() : Optional.of(dice.text("https://example.test", 2_000)),
                    dice.oneIn(40) ? 0 : dice.from(5, 90),
                    first.equals(second) ? Set.of(first) : Set.of(first, second),
                    dice.oneIn(2) ? Optional.empty() : Optional.of(dice.from(1, 5)),
                    dice.text("en", 35)));
        }
        return new AddResources(dice.actor(tenant, tenant.administrator), resources);
    }

    private DraftPlan draft(Tenant tenant, FeedbackCycleId cycle, UserId user, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new DraftPlan(
                actor(tenant, user),
                dice.id(cycle, FeedbackCycleId::new, other -> other.cycles.keySet()),
                user(user),
                dice.oneIn(12)
                        ? dice.of(LocalDate.MIN, LocalDate.of(-5000, 1, 1), LocalDate.of(200_000, 1, 1), LocalDate.MAX)
                        : today.plusDays(dice.from(0, 3)));
    }

    private ApprovePlan approve(Tenant tenant, LearningPlan plan) {
        return new ApprovePlan(actor(tenant, plan.user()), id(plan.id()));
    }

    private RecordProgress record(Tenant tenant, LearningPlan plan) {
        List<LearningObjective> open = plan.objectives().stream()
                .filter(objective -> objective.status() != ObjectiveStatus.COMPLETED)
                .toList();
        LearningObjective objective = dice.of(open.isEmpty() ? plan.objectives() : open);
        return new RecordProgress(
                actor(tenant, plan.user()),
                id(plan.id()),
                dice.id(objective.id(), LearningObjectiveId::new, other -> List.of()),
                dice.oneIn(15) ? dice.of(-1, 101) : dice.of(0, 25, 50, 75, 100),
                dice.oneIn(30) ? -1 : dice.from(0, 500),
                dice.text("Went well", 4_000));
    }
}
