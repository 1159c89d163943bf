package io.planner360.cli;

import io.planner360.application.Planner;
import io.planner360.cli.database.DatabaseSettings;
import io.planner360.cli.database.PlannerDatabase;
import io.planner360.domain.Persistence;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.jdbi.JdbiPersistence;
import java.time.Clock;
import java.util.Map;

/** A planner on a store that is open for the length of a command. */
final class OpenStore implements AutoCloseable {
    private final Planner planner;
    private final Runnable closing;

    private OpenStore(Persistence persistence, Clock clock, Runnable closing) {
        this.planner = Planner.builder().persistence(persistence).clock(clock).build();
        this.closing = closing;
    }

    static OpenStore open(StoreOptions options, Map<String, String> environment, Clock clock) {
        if (options.inMemory) {
            return new OpenStore(InMemoryPersistence.create(), clock, () -> {});
        }
        PlannerDatabase database = PlannerDatabase.open(DatabaseSettings.from(environment, options.data));
        return new OpenStore(JdbiPersistence.on(database.dataSource()), clock, database::close);
    }

    Planner planner() {
        return planner;
    }

    @Override
    public void close() {
        closing.run();
    }
}
