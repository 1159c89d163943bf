package io.planner360.testkit.differential;

import io.planner360.domain.shared.IdGenerator;
import io.planner360.testkit.shared.PredictableIds;
import java.util.UUID;

/** Ids from the seed of a step. None of them is time-ordered, so that no store gets an order for nothing. */
final class StepIds implements IdGenerator {
    private PredictableIds ids = PredictableIds.from(0);

    void begin(long seed) {
        ids = PredictableIds.from(seed);
    }

    @Override
    public UUID next() {
        return ids.random();
    }

    @Override
    public UUID random() {
        return ids.random();
    }
}
