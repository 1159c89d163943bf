package io.planner360.domain.feedback.cycle;

import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/** The tenant's cycles. */
public interface FeedbackCycles {
    /** The name of the rule that a cycle's name is unique in its organization. */
    String NAME_TAKEN = "feedback_cycles_name_key";

    /** Stores a new cycle; {@link #NAME_TAKEN} where another one has its name. */
    Either<Conflict, FeedbackCycle> add(FeedbackCycle draft);

    /** The cycle with this id. */
    Optional<FeedbackCycle> find(FeedbackCycleId id);

    /**
     * Stores the change and returns it with version + 1.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    FeedbackCycle update(FeedbackCycle changed);

    /**
     * Takes a place among those who answer in this cycle until the unit of work ends, and returns the cycle as it
     * is from then on. Many can hold a place; while any does, {@link #lockToClose} waits, and while that is held,
     * this waits. Unknown ids are locked all the same.
     */
    Optional<FeedbackCycle> lockToAnswer(FeedbackCycleId id);

    /**
     * Waits until nobody answers in this cycle, keeps everybody from it until the unit of work ends, and returns
     * the cycle as it is from then on.
     */
    Optional<FeedbackCycle> lockToClose(FeedbackCycleId id);

    /** Cycles that are COLLECTING and whose {@code closesAt} is at or before now: by closesAt, then id. */
    Page<FeedbackCycle> dueToClose(Instant now, PageRequest page);

    /**
     * Keeps the map from levels to ratings with the cycle, once, when it leaves DRAFT. Another map for a
     * competency that has one is a technical failure.
     */
    void freezeLevels(FeedbackCycleId id, LevelScaleMap map);

    /** The frozen map; one without values before. */
    LevelScaleMap frozenLevels(FeedbackCycleId id);

    /**
     * Keeps what raters are promised with the cycle, once, when it leaves DRAFT. A second notice is a technical
     * failure.
     */
    void keepNotice(FeedbackCycleId id, Notice notice);

    /** What raters are promised; empty before, and for cycles that started when there were no notices. */
    Optional<Notice> notice(FeedbackCycleId id);
}
