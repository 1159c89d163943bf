package io.planner360.inmemory.internal.feedback;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.cycle.FeedbackCycles;
import io.planner360.domain.feedback.cycle.Notice;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.inmemory.internal.competency.CompetencyPorts;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

final class InMemoryFeedbackCycles implements FeedbackCycles {
    static final Unique<FeedbackCycleId, FeedbackCycle> BY_ID = Unique.by("feedback cycle", FeedbackCycle::id);
    private static final Unique<String, FeedbackCycle> BY_NAME = Unique.by("feedback cycle named", FeedbackCycle::name);
    private static final Ordered<Tuple0, Position, FeedbackCycle> COLLECTING =
            Ordered.<Tuple0, Position, FeedbackCycle>by(
                            cycle -> Tuple.empty(),
                            cycle -> Position.of(cycle.closesAt(), cycle.id().value()))
                    .where(cycle -> cycle.status() == CycleStatus.COLLECTING);
    private static final Table<FeedbackCycle> CYCLES = Table.of(BY_ID, BY_NAME, COLLECTING);

    private static final Unique<Tuple2<FeedbackCycleId, CompetencyId>, FrozenLevels> LEVELS =
            Unique.by("frozen map of", levels -> Tuple.of(levels.cycle(), levels.competency()));
    private static final Ordered<FeedbackCycleId, Position, FrozenLevels> LEVELS_OF_CYCLE = Ordered.by(
            FrozenLevels::cycle, levels -> Position.of(levels.competency().value()));
    private static final Table<FrozenLevels> FROZEN_LEVELS = Table.of(LEVELS, LEVELS_OF_CYCLE);

    private static final Unique<FeedbackCycleId, KeptNotice> NOTICE_OF = Unique.by("notice of", KeptNotice::cycle);
    private static final Table<KeptNotice> NOTICES = Table.of(NOTICE_OF);

    private final Store store;

    InMemoryFeedbackCycles(Store store) {
        this.store = store;
    }

    /** The ratings that stand for the levels of one competency. */
    private record FrozenLevels(FeedbackCycleId cycle, CompetencyId competency, List<Double> values) {}

    /** What raters of one cycle are promised. */
    private record KeptNotice(FeedbackCycleId cycle, Notice notice) {}

    @Override
    public Either<Conflict, FeedbackCycle> add(FeedbackCycle draft) {
        WorkingCopy tenant = store.tenant();
        if (tenant.has(BY_NAME, draft.name())) {
            return Either.left(new Conflict(NAME_TAKEN, "Another feedback cycle has this name."));
        }
        tenant.require(InMemoryFeedbackForms.BY_ID, draft.form());
        tenant.insert(CYCLES, draft);
        return Either.right(draft);
    }

    @Override
    public Optional<FeedbackCycle> find(FeedbackCycleId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public FeedbackCycle update(FeedbackCycle changed) {
        WorkingCopy tenant = store.tenant();
        FeedbackCycle stored = tenant.findAt(changed.version(), FeedbackCycle::version, BY_ID, changed.id());
        tenant.require(InMemoryFeedbackForms.BY_ID, changed.form());
        FeedbackCycle next = changed.atVersion(changed.version() + 1);
        tenant.replace(CYCLES, stored, next);
        return next;
    }

    /** No other unit of work runs beside this one: whoever is in one holds the lock. */
    @Override
    public Optional<FeedbackCycle> lockToAnswer(FeedbackCycleId id) {
        return find(id);
    }

    /** As {@link #lockToAnswer}. */
    @Override
    public Optional<FeedbackCycle> lockToClose(FeedbackCycleId id) {
        return find(id);
    }

    @Override
    public Page<FeedbackCycle> dueToClose(Instant now, PageRequest page) {
        return Pages.of(
                store.tenant()
                        .rows(COLLECTING, Tuple.empty())
                        .takeWhile(row -> !row._2.closesAt().isAfter(now)),
                page);
    }

    @Override
    public void freezeLevels(FeedbackCycleId id, LevelScaleMap map) {
        WorkingCopy tenant = store.tenant();
        map.values().forEach((competency, values) -> {
            tenant.require(BY_ID, id);
            tenant.require(CompetencyPorts.COMPETENCY, competency);
            tenant.insert(FROZEN_LEVELS, new FrozenLevels(id, competency, values));
        });
    }

    @Override
    public LevelScaleMap frozenLevels(FeedbackCycleId id) {
        return new LevelScaleMap(store.tenant().stream(LEVELS_OF_CYCLE, id)
                .collect(Collectors.toMap(FrozenLevels::competency, FrozenLevels::values)));
    }

    @Override
    public void keepNotice(FeedbackCycleId id, Notice notice) {
        WorkingCopy tenant = store.tenant();
        tenant.require(BY_ID, id);
        tenant.insert(NOTICES, new KeptNotice(id, notice));
    }

    @Override
    public Optional<Notice> notice(FeedbackCycleId id) {
        return store.tenant().find(NOTICE_OF, id).map(KeptNotice::notice);
    }
}
