package io.planner360.inmemory.internal.learning;

import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.LearningProgressEntries;
import io.planner360.domain.learning.plan.LearningProgressId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import java.util.Optional;

final class InMemoryLearningProgress implements LearningProgressEntries {
    private static final Unique<LearningProgressId, LearningProgress> BY_ID =
            Unique.by("progress entry", LearningProgress::id);
    static final Ordered<LearningPlanId, Position, LearningProgress> OF_PLAN = Ordered.by(
            LearningProgress::plan,
            entry -> Position.of(entry.recordedAt(), entry.id().value()));
    private static final Ordered<LearningPlanId, Position, LearningProgress> COMPLETED =
            Ordered.<LearningPlanId, Position, LearningProgress>by(
                            LearningProgress::plan,
                            entry -> Position.of(
                                    entry.completedAt().orElse(entry.recordedAt()),
                                    entry.id().value()))
                    .where(entry -> entry.completedAt().isPresent());
    private static final Table<LearningProgress> ENTRIES = Table.of(BY_ID, OF_PLAN, COMPLETED);

    private final Store store;

    InMemoryLearningProgress(Store store) {
        this.store = store;
    }

    @Override
    public void append(LearningProgress entry) {
        WorkingCopy tenant = store.tenant();
        Optional<LearningPlan> plan = tenant.find(InMemoryLearningPlans.BY_ID, entry.plan());
        tenant.check(
                plan.stream()
                        .flatMap(found -> found.objectives().stream())
                        .anyMatch(objective -> objective.id().equals(entry.objective())),
                "plan " + entry.plan() + " has no objective " + entry.objective());
        entry.resource().ifPresent(resource -> tenant.require(InMemoryLearningResources.BY_ID, resource));
        tenant.insert(ENTRIES, entry);
    }

    @Override
    public Page<LearningProgress> ofPlan(LearningPlanId plan, PageRequest page) {
        return Pages.of(store.tenant().rows(OF_PLAN, plan), page);
    }

    @Override
    public Page<LearningProgress> completed(LearningPlanId plan, PageRequest page) {
        return Pages.of(store.tenant().rows(COMPLETED, plan), page);
    }
}
