package io.planner360.testkit.differential;

import io.planner360.application.Planner;
import io.planner360.domain.Persistence;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.dump.Dump;
import io.planner360.testkit.dump.WatchedPersistence;
import io.planner360.testkit.shared.MovableClock;
import java.time.Instant;
import java.util.Random;

/** One of the two stores, with a planner, a clock and ids of its own that do the same as the other's. */
final class Side {
    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    private final WatchedPersistence store;
    private final MovableClock clock = MovableClock.at(BEGIN);
    private final StepIds ids = new StepIds();
    private final Random random = new Random(0);
    private final Planner planner;

    Side(Persistence persistence) {
        store = WatchedPersistence.watching(persistence);
        planner = Planner.builder()
                .persistence(store)
                .reportContents(InMemoryPersistence.reportContents())
                .clock(clock)
                .ids(ids)
                .random(random)
                .build();
    }

    Planner planner() {
        return planner;
    }

    MovableClock clock() {
        return clock;
    }

    Outcome perform(Step step) {
        ids.begin(step.seed());
        random.setSeed(step.seed());
        try {
            return Outcome.of(step.operation().perform(this, step.command()));
        } catch (RuntimeException thrown) {
            return Outcome.thrown(thrown);
        }
    }

    Dump dump() {
        return store.dump();
    }
}
