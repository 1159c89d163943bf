package io.planner360.jdbi;

import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.cycle.FeedbackCycles;
import java.util.Optional;

/** The same store, on which nobody in a cycle waits for anybody. */
class WithoutLocks extends ForwardingPersistence {
    WithoutLocks(Persistence target) {
        super(target);
    }

    @Override
    public FeedbackCycles feedbackCycles() {
        FeedbackCycles sound = super.feedbackCycles();
        return Instead.of(
                FeedbackCycles.class,
                sound,
                (method, arguments) -> method.getName().startsWith("lockTo")
                        ? Optional.of(sound.find((FeedbackCycleId) arguments[0]))
                        : Optional.empty());
    }
}
