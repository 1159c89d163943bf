package io.planner360.inmemory.internal.learning;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.plan.TargetLevel;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.inmemory.internal.competency.CompetencyPorts;
import io.planner360.inmemory.internal.feedback.FeedbackPorts;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.Tuple2;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class InMemoryLearningPlans implements LearningPlans {
    static final Unique<LearningPlanId, LearningPlan> BY_ID = Unique.by("learning plan", LearningPlan::id);
    static final Unique<LearningObjectiveId, LearningPlan> BY_OBJECTIVE = Unique.byEach(
            "learning objective",
            plan -> plan.objectives().stream().map(LearningObjective::id).toList());
    private static final Unique<Tuple2<UserId, FeedbackCycleId>, LearningPlan> BY_CYCLE = Unique.byOptional(
            "learning plan of",
            plan -> plan.cycle()
                    .filter(cycle -> plan.status() != PlanStatus.CANCELLED)
                    .map(cycle -> Tuple.of(plan.user(), cycle)));
    private static final Ordered<UserId, Position, LearningPlan> OF_USER = Ordered.by(
            LearningPlan::user,
            plan -> Position.newestFirst(plan.startDate(), plan.id().value()));
    static final Ordered<Tuple0, Position, LearningPlan> ALL =
            Ordered.by(plan -> Tuple.empty(), plan -> Position.of(plan.id().value()));
    private static final Table<LearningPlan> PLANS = Table.of(BY_ID, BY_CYCLE, BY_OBJECTIVE, OF_USER, ALL);

    /** That an objective is overdue has been noted for this day on which it was due. */
    private record Noted(LearningObjectiveId objective, LocalDate dueDate) {}

    private static final Unique<LearningObjectiveId, Noted> NOTED_OF = Unique.by("noted day of", Noted::objective);
    private static final Table<Noted> NOTED = Table.of(NOTED_OF);

    private final Store store;

    InMemoryLearningPlans(Store store) {
        this.store = store;
    }

    @Override
    public Either<Conflict, LearningPlan> add(LearningPlan draft) {
        WorkingCopy tenant = store.tenant();
        if (draft.cycle()
                .filter(cycle -> tenant.has(BY_CYCLE, Tuple.of(draft.user(), cycle)))
                .isPresent()) {
            return Either.left(new Conflict(ONCE, "This person has a plan from this cycle already."));
        }
        tenant.require(OrganizationPorts.MEMBER, draft.user());
        draft.cycle().ifPresent(cycle -> tenant.require(FeedbackPorts.TARGET, Tuple.of(cycle, draft.user())));
        requireParts(tenant, draft);
        tenant.insert(PLANS, draft);
        return Either.right(draft);
    }

    private static void requireParts(WorkingCopy tenant, LearningPlan plan) {
        plan.targetLevels()
                .forEach(level -> tenant.require(CompetencyPorts.LEVEL, Tuple.of(level.competency(), level.level())));
        plan.objectives().stream()
                .flatMap(objective -> objective.resources().stream())
                .forEach(resource -> tenant.require(InMemoryLearningResources.BY_ID, resource));
    }

    @Override
    public Optional<LearningPlan> find(LearningPlanId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public Page<LearningPlan> ofUser(UserId user, PageRequest page) {
        return Pages.of(store.tenant().rows(OF_USER, user), page);
    }

    @Override
    public List<Overdue> noteOverdue(LocalDate day, int most) {
        WorkingCopy tenant = store.tenant();
        List<Tuple2<LearningPlan, LearningObjective>> overdue = tenant.stream(ALL, Tuple.empty())
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .flatMap(plan -> plan.objectives().stream().map(objective -> Tuple.of(plan, objective)))
                .filter(found -> found._2.isOverdue(day) && !isNoted(tenant, found._2))
                .sorted(Comparator.comparing(found -> Position.of(
                        found._2.dueDate().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        found._2.id().value())))
                .limit(most)
                .toList();
        overdue.forEach(found -> note(tenant, found._2));
        return overdue.stream()
                .map(found -> new Overdue(found._1.id(), found._1.user(), found._2.id()))
                .toList();
    }

    private static boolean isNoted(WorkingCopy tenant, LearningObjective objective) {
        return tenant.find(NOTED_OF, objective.id())
                .filter(noted -> noted.dueDate().equals(objective.dueDate()))
                .isPresent();
    }

    private static void note(WorkingCopy tenant, LearningObjective objective) {
        Noted now = new Noted(objective.id(), objective.dueDate());
        tenant.find(NOTED_OF, objective.id())
                .ifPresentOrElse(before -> tenant.replace(NOTED, before, now), () -> tenant.insert(NOTED, now));
    }

    @Override
    public List<TargetLevel> unknown(Collection<TargetLevel> levels) {
        WorkingCopy tenant = store.tenant();
        return levels.stream()
                .distinct()
                .filter(level -> !tenant.has(CompetencyPorts.LEVEL, Tuple.of(level.competency(), level.level())))
                .toList();
    }

    @Override
    public LearningPlan update(LearningPlan changed) {
        WorkingCopy tenant = store.tenant();
        LearningPlan stored = tenant.findAt(changed.version(), LearningPlan::version, BY_ID, changed.id());
        requireParts(tenant, changed);
        LearningPlan next = new LearningPlan(
                stored.id(),
                stored.user(),
                stored.cycle(),
                changed.title(),
                changed.description(),
                stored.analysis(),
                changed.status(),
                changed.startDate(),
                changed.targetDate(),
                changed.completedOn(),
                stored.createdAt(),
                changed.updatedAt(),
                changed.objectives(),
                stored.version() + 1);
        tenant.replace(PLANS, stored, next);
        return next;
    }
}
