package io.planner360.testkit.junit;

import io.planner360.application.Planner;
import io.planner360.domain.Persistence;
import io.planner360.domain.shared.IdGenerator;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.scenario.Scenario;
import io.planner360.testkit.shared.MovableClock;
import io.planner360.testkit.shared.PredictableIds;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What one test gets, by the type of the parameter. */
final class PlannerInMemory {
    static final Set<Class<?>> TYPES = Set.of(
            Planner.class,
            InMemoryPersistence.class,
            Persistence.class,
            MovableClock.class,
            Clock.class,
            PredictableIds.class,
            IdGenerator.class,
            Scenario.class);

    private final Map<Class<?>, Object> byType;

    PlannerInMemory(PlannerTest settings) {
        InMemoryPersistence persistence = InMemoryPersistence.create();
        MovableClock clock = MovableClock.at(Instant.parse(settings.now()));
        PredictableIds ids = PredictableIds.from(settings.seed());
        Planner planner = Planner.builder()
                .persistence(persistence)
                .reportContents(InMemoryPersistence.reportContents())
                .clock(clock)
                .ids(ids)
                .random(new Random(settings.seed()))
                .build();
        byType = Map.of(
                Planner.class, planner,
                InMemoryPersistence.class, persistence,
                Persistence.class, persistence,
                MovableClock.class, clock,
                Clock.class, clock,
                PredictableIds.class, ids,
                IdGenerator.class, ids,
                Scenario.class, Scenario.in(planner, clock));
    }

    Object get(Class<?> type) {
        Object value = byType.get(type);
        if (value == null) {
            throw new IllegalArgumentException("nothing of " + type);
        }
        return value;
    }
}
