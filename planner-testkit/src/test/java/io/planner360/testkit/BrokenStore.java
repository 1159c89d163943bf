package io.planner360.testkit;

import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.cycle.FeedbackCycles;
import io.planner360.domain.feedback.cycle.Notice;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/** A host's store of cycles as it may well be written: each change overwrites the last, whatever its version. */
final class BrokenStore extends ForwardingPersistence {

    private final FeedbackCycles sound;

    BrokenStore(Persistence sound) {
        super(sound);
        this.sound = sound.feedbackCycles();
    }

    @Override
    public FeedbackCycles feedbackCycles() {
        return new LastOneWins();
    }

    private final class LastOneWins implements FeedbackCycles {

        @Override
        public FeedbackCycle update(FeedbackCycle changed) {
            long stored = sound.find(changed.id()).map(FeedbackCycle::version).orElse(changed.version());
            return sound.update(changed.atVersion(stored));
        }

        @Override
        public Either<Conflict, FeedbackCycle> add(FeedbackCycle draft) {
            return sound.add(draft);
        }

        @Override
        public Optional<FeedbackCycle> find(FeedbackCycleId id) {
            return sound.find(id);
        }

        @Override
        public Optional<FeedbackCycle> lockToAnswer(FeedbackCycleId id) {
            return sound.lockToAnswer(id);
        }

        @Override
        public Optional<FeedbackCycle> lockToClose(FeedbackCycleId id) {
            return sound.lockToClose(id);
        }

        @Override
        public Page<FeedbackCycle> dueToClose(Instant now, PageRequest page) {
            return sound.dueToClose(now, page);
        }

        @Override
        public void freezeLevels(FeedbackCycleId id, LevelScaleMap map) {
            sound.freezeLevels(id, map);
        }

        @Override
        public LevelScaleMap frozenLevels(FeedbackCycleId id) {
            return sound.frozenLevels(id);
        }

        @Override
        public void keepNotice(FeedbackCycleId id, Notice notice) {
            sound.keepNotice(id, notice);
        }

        @Override
        public Optional<Notice> notice(FeedbackCycleId id) {
            return sound.notice(id);
        }
    }
}
