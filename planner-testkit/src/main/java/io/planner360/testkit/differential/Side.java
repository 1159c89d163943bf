package io.planner360.testkit.differential;

import io.planner360.application.Planner;
import io.planner360.application.notification.DeliveryPolicy;
import io.planner360.domain.Persistence;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.differential.internal.Step;
import io.planner360.testkit.dump.Dump;
import io.planner360.testkit.dump.WatchedPersistence;
import io.planner360.testkit.notification.RecordingHandler;
import io.planner360.testkit.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** One of the two stores, with a planner, a clock and ids of its own that do the same as the other's. */
final class Side {
    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    private final WatchedPersistence store;
    private final MovableClock clock = MovableClock.at(BEGIN);
    private final StepIds ids = new StepIds();
    private final Random random = new Random(0);
    private final RecordingHandler steady = RecordingHandler.named("steady");
    private final RecordingHandler moody = RecordingHandler.named("moody").failingOn(Side::isDisliked);
    private final Planner planner;

    Side(Persistence persistence) {
        store = WatchedPersistence.watching(persistence);
        planner = Planner.builder()
                .persistence(store)
                .reportContents(InMemoryPersistence.reportContents())
                .clock(clock)
                .ids(ids)
                .random(random)
                .onEvent(steady)
                .onEvent(moody)
                .deliveries(new DeliveryPolicy(
                        2, Duration.ofMinutes(10), Duration.ofMinutes(20), Duration.ofMinutes(5), Duration.ofDays(5)))
                .build();
    }

    /** Every other event, the same on both sides. */
    private static boolean isDisliked(StoredEvent event) {
        return (event.position() & 1) == 0;
    }

    /** What the handlers have got since this was last asked. */
    List<StoredEvent> handled() {
        return Stream.of(steady, moody)
                .flatMap(handler -> handler.takeHandled().stream())
                .toList();
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
            return Outcome.of(Operation.of(step.command()).perform(this, step.command()));
        } catch (RuntimeException thrown) {
            return Outcome.thrown(thrown);
        }
    }

    Dump dump() {
        return store.dump();
    }
}
