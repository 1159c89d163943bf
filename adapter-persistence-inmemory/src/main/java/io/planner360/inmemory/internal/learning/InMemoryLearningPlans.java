package io.planner360.inmemory.internal.learning;

import static java.util.stream.Collectors.toMap;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.inmemory.internal.competency.CompetencyPorts;
import io.planner360.inmemory.internal.feedback.FeedbackPorts;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

final class InMemoryLearningPlans implements LearningPlans {
    static final Unique<LearningPlanId, LearningPlan> BY_ID = Unique.by("learning plan", LearningPlan::id);
    private static final Unique<LearningObjectiveId, LearningPlan> BY_OBJECTIVE = Unique.byEach(
            "learning objective",
            plan -> plan.objectives().stream().map(LearningObjective::id).toList());
    private static final Unique<Tuple2<UserId, FeedbackCycleId>, LearningPlan> BY_CYCLE =
            Unique.by("learning plan of", plan -> Tuple.of(plan.user(), plan.cycle()));
    private static final Ordered<UserId, Position, LearningPlan> OF_USER = Ordered.by(
            LearningPlan::user,
            plan -> Position.newestFirst(plan.startDate(), plan.id().value()));
    static final Ordered<Tuple0, Position, LearningPlan> ALL =
            Ordered.by(plan -> Tuple.empty(), plan -> Position.of(plan.id().value()));
    private static final Table<LearningPlan> PLANS = Table.of(BY_ID, BY_CYCLE, BY_OBJECTIVE, OF_USER, ALL);

    private final Store store;

    InMemoryLearningPlans(Store store) {
        this.store = store;
    }

    @Override
    public Either<Conflict, LearningPlan> add(LearningPlan draft) {
        WorkingCopy tenant = store.tenant();
        if (tenant.has(BY_CYCLE, Tuple.of(draft.user(), draft.cycle()))) {
            return Either.left(new Conflict(ONCE, "This person has a plan from this cycle already."));
        }
        tenant.require(FeedbackPorts.TARGET, Tuple.of(draft.cycle(), draft.user()));
        for (LearningObjective objective : draft.objectives()) {
            tenant.require(CompetencyPorts.LEVEL, Tuple.of(objective.competency(), objective.targetLevel()));
            objective.resources().forEach(resource -> tenant.require(InMemoryLearningResources.BY_ID, resource));
        }
        tenant.insert(PLANS, draft);
        return Either.right(draft);
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
    public LearningPlan update(LearningPlan changed) {
        LearningPlan stored = store.tenant().findAt(changed.version(), LearningPlan::version, BY_ID, changed.id());
        Map<LearningObjectiveId, LearningObjective> objectives =
                changed.objectives().stream().collect(toMap(LearningObjective::id, Function.identity()));
        LearningPlan next = new LearningPlan(
                stored.id(),
                stored.user(),
                stored.cycle(),
                stored.title(),
                changed.status(),
                stored.startDate(),
                stored.targetDate(),
                stored.objectives().stream()
                        .map(objective -> reached(objective, objectives.getOrDefault(objective.id(), objective)))
                        .toList(),
                stored.version() + 1);
        store.tenant().replace(PLANS, stored, next);
        return next;
    }

    private static LearningObjective reached(LearningObjective stored, LearningObjective changed) {
        return new LearningObjective(
                stored.id(),
                stored.competency(),
                stored.title(),
                stored.reason(),
                stored.targetLevel(),
                stored.dueDate(),
                changed.status(),
                changed.percent(),
                stored.resources());
    }
}
