package io.planner360.testkit.differential.internal;

import io.planner360.application.learning.plan.AddObjective;
import io.planner360.application.learning.plan.CreatePlan;
import io.planner360.application.learning.plan.DraftPlan;
import io.planner360.application.learning.plan.EditObjective;
import io.planner360.application.learning.plan.EditPlan;
import io.planner360.application.learning.plan.FindPlan;
import io.planner360.application.learning.plan.ListCompletions;
import io.planner360.application.learning.plan.ListPlans;
import io.planner360.application.learning.plan.ListProgress;
import io.planner360.application.learning.plan.MoveObjective;
import io.planner360.application.learning.plan.MovePlan;
import io.planner360.application.learning.plan.OrderObjectives;
import io.planner360.application.learning.plan.RecordProgress;
import io.planner360.application.learning.resource.AddResources;
import io.planner360.application.learning.resource.EditResource;
import io.planner360.application.learning.resource.RetireResource;
import io.planner360.application.learning.resource.SearchResources;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.plan.ObjectiveStatus;
import io.planner360.domain.learning.plan.ObjectiveStep;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.learning.resource.Cost;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.learning.resource.ResourceFilter;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.math.BigDecimal;
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
        choices.addIf(!tenant.members.isEmpty(), 0.8, () -> create(tenant, now));
        choices.add(0.5, () -> new SearchResources(dice.reader(tenant), filter(tenant), dice.page()));
        if (!tenant.resources.isEmpty()) {
            LearningResource any = dice.of(tenant.resources.values());
            choices.add(
                    1,
                    () -> new RetireResource(
                            dice.actor(tenant, tenant.administrator), resource(any.id()), !dice.oneIn(3)));
            choices.addIf(
                    !tenant.frameworks.isEmpty(),
                    1.5,
                    () -> new EditResource(
                            dice.actor(tenant, tenant.administrator),
                            resource(any.id()),
                            dice.oneIn(12) ? any.version() + 1 : any.version(),
                            resource(competencies(tenant))));
        }
        if (!tenant.plans.isEmpty()) {
            LearningPlan any = dice.of(tenant.plans.values());
            List<LearningPlan> drafts = tenant.plans.values().stream()
                    .filter(plan -> plan.status() == PlanStatus.DRAFT)
                    .toList();
            choices.addIf(!drafts.isEmpty(), 3, () -> move(tenant, dice.of(drafts), PlanStep.APPROVE));
            choices.add(0.8, () -> move(tenant, any, dice.of(PlanStep.values())));
            choices.add(0.6, () -> edit(tenant, any));
            choices.addIf(!tenant.frameworks.isEmpty(), 1.2, () -> addObjective(tenant, any));
            List<LearningPlan> withObjectives = tenant.plans.values().stream()
                    .filter(plan -> !plan.objectives().isEmpty())
                    .toList();
            List<LearningPlan> active = withObjectives.stream()
                    .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                    .toList();
            choices.addIf(!withObjectives.isEmpty(), 0.6, () -> record(tenant, dice.of(withObjectives)));
            choices.addIf(!active.isEmpty(), 4, () -> record(tenant, dice.of(active)));
            choices.addIf(!active.isEmpty(), 4, () -> moveObjective(tenant, dice.of(active)));
            choices.addIf(!withObjectives.isEmpty(), 0.5, () -> moveObjective(tenant, dice.of(withObjectives)));
            choices.addIf(!withObjectives.isEmpty(), 1.5, () -> editObjective(tenant, dice.of(withObjectives)));
            choices.addIf(!withObjectives.isEmpty(), 1, () -> order(tenant, dice.of(withObjectives)));
            choices.add(0.5, () -> new ListCompletions(reader(tenant, any.user()), id(any.id()), dice.page()));
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

    private LearningResourceId resource(LearningResourceId usual) {
        return dice.id(usual, LearningResourceId::new, other -> other.resources.keySet());
    }

    private static List<CompetencyId> competencies(Tenant tenant) {
        return tenant.frameworks.stream()
                .flatMap(framework -> framework.competencies().stream())
                .map(Competency::id)
                .toList();
    }

    private AddResources addResources(Tenant tenant) {
        List<CompetencyId> competencies = competencies(tenant);
        List<ResourceContent> resources = new ArrayList<>();
        for (int i = dice.from(0, 4); i > 0; i--) {
            resources.add(resource(competencies));
        }
        return new AddResources(dice.actor(tenant, tenant.administrator), resources);
    }

    private ResourceContent resource(List<CompetencyId> competencies) {
        CompetencyId first = dice.id(dice.of(competencies), CompetencyId::new, LearningCommands::competencies);
        CompetencyId second = dice.of(competencies);
        return new ResourceContent(
                dice.oneOfManyNames("Resource", 255),
                dice.text("course", 50),
                dice.text("Academy", 255),
                dice.oneIn(2) ? Optional.empty() : Optional.of(dice.text("https://example.test", 2_000)),
                dice.oneIn(40) ? 0 : dice.from(5, 90),
                first.equals(second) ? Set.of(first) : Set.of(first, second),
                dice.oneIn(2) ? Optional.empty() : Optional.of(dice.from(1, 5)),
                dice.text(dice.of("en", "de", "pt-BR"), 35),
                dice.oneIn(2)
                        ? Optional.empty()
                        : Optional.of(new Cost(
                                new BigDecimal(dice.of("0.00", "99.90", "-1.00", "1")), dice.of("EUR", "USD", "eur"))));
    }

    private ResourceFilter filter(Tenant tenant) {
        List<CompetencyId> competencies = competencies(tenant);
        return new ResourceFilter(
                competencies.isEmpty() || dice.oneIn(3) ? Optional.empty() : Optional.of(dice.of(competencies)),
                dice.oneIn(3) ? Optional.of(dice.from(1, 5)) : Optional.empty(),
                dice.oneIn(3) ? Optional.of(dice.of("en", "de")) : Optional.empty(),
                dice.oneIn(2));
    }

    private CreatePlan create(Tenant tenant, Instant now) {
        UserId user = dice.of(tenant.members.keySet());
        LocalDate start = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(dice.from(0, 3));
        return new CreatePlan(
                actor(tenant, user),
                user(user),
                dice.oneOfManyNames("Plan", 255),
                dice.text("By hand", 4_000),
                start,
                start.plusDays(dice.from(-1, 60)));
    }

    private MovePlan move(Tenant tenant, LearningPlan plan, PlanStep step) {
        return new MovePlan(mover(tenant, plan), id(plan.id()), step);
    }

    /** Mostly somebody else than the person, whose plan is not theirs to approve. */
    private Actor mover(Tenant tenant, LearningPlan plan) {
        return dice.oneIn(4) ? actor(tenant, plan.user()) : dice.actor(tenant, tenant.administrator);
    }

    private EditPlan edit(Tenant tenant, LearningPlan plan) {
        return new EditPlan(
                mover(tenant, plan),
                id(plan.id()),
                version(plan),
                dice.oneOfManyNames("Plan", 255),
                dice.text("Changed", 4_000),
                plan.startDate().plusDays(dice.from(-1, 1)),
                plan.targetDate().plusDays(dice.from(-3, 3)));
    }

    private long version(LearningPlan plan) {
        return dice.oneIn(12) ? plan.version() + 1 : plan.version();
    }

    private AddObjective addObjective(Tenant tenant, LearningPlan plan) {
        return new AddObjective(mover(tenant, plan), id(plan.id()), content(tenant, plan));
    }

    private EditObjective editObjective(Tenant tenant, LearningPlan plan) {
        return new EditObjective(
                mover(tenant, plan),
                id(plan.id()),
                version(plan),
                objective(dice.of(plan.objectives()).id()),
                content(tenant, plan));
    }

    private LearningObjectiveId objective(LearningObjectiveId usual) {
        return dice.id(usual, LearningObjectiveId::new, other -> List.of());
    }

    private ObjectiveContent content(Tenant tenant, LearningPlan plan) {
        List<LearningObjectiveId> others =
                plan.objectives().stream().map(LearningObjective::id).toList();
        return new ObjectiveContent(
                dice.id(dice.of(competencies(tenant)), CompetencyId::new, LearningCommands::competencies),
                dice.oneOfManyNames("Objective", 255),
                dice.text("Because", 4_000),
                dice.text("Seen by all", 1_000),
                new BigDecimal(dice.oneIn(12) ? dice.of("0.00", "1") : dice.of("1.00", "0.01", "9.99", "2.50")),
                dice.oneIn(4) ? dice.from(1, 5) : 1,
                plan.startDate().plusDays(dice.oneIn(12) ? -1 : dice.from(0, 60)),
                Set.copyOf(dice.some(dice.oneIn(3) ? 2 : 0, others)),
                dice.some(dice.oneIn(3) ? 2 : 0, tenant.resources.keySet()));
    }

    private OrderObjectives order(Tenant tenant, LearningPlan plan) {
        List<LearningObjectiveId> all =
                plan.objectives().stream().map(LearningObjective::id).toList();
        return new OrderObjectives(
                mover(tenant, plan), id(plan.id()), dice.oneIn(3) ? List.of() : dice.some(all.size(), all));
    }

    private MoveObjective moveObjective(Tenant tenant, LearningPlan plan) {
        return new MoveObjective(
                mover(tenant, plan),
                id(plan.id()),
                objective(dice.of(plan.objectives()).id()),
                dice.of(ObjectiveStep.values()));
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

    private RecordProgress record(Tenant tenant, LearningPlan plan) {
        List<LearningObjective> open = plan.objectives().stream()
                .filter(objective -> objective.status() != ObjectiveStatus.COMPLETED)
                .toList();
        LearningObjective objective = dice.of(open.isEmpty() ? plan.objectives() : open);
        return new RecordProgress(
                actor(tenant, plan.user()),
                id(plan.id()),
                objective(objective.id()),
                dice.oneIn(15) ? dice.of(-1, 101) : dice.of(0, 25, 50, 75, 100),
                dice.oneIn(30) ? -1 : dice.from(0, 500),
                dice.text("Went well", 4_000),
                dice.oneIn(3) ? Optional.of(dice.text("https://example.test/proof", 2_000)) : Optional.empty(),
                dice.oneIn(3) && !tenant.resources.isEmpty()
                        ? Optional.of(resource(dice.of(tenant.resources.keySet())))
                        : Optional.empty(),
                dice.oneIn(3)
                        ? Optional.of(plan.startDate()
                                .minusDays(dice.from(-40, 3))
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant())
                        : Optional.empty());
    }
}
