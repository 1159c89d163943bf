package io.planner360.cli;

import io.planner360.application.Planner;
import io.planner360.application.PlannerBuilder;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.database.DatabaseUnavailable;
import io.planner360.cli.database.PlannerDatabase;
import io.planner360.domain.Persistence;
import io.planner360.domain.notification.NotificationHandler;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.jdbi.JdbiPersistence;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** A planner on a store that is open for the length of a command. */
final class OpenStore implements AutoCloseable {
    private final Planner planner;
    private final Runnable closing;

    private OpenStore(PlannerBuilder planner, Runnable closing) {
        this.planner = planner.build();
        this.closing = closing;
    }

    /** With nobody who is told of events. */
    static OpenStore open(StoreOptions options, Clock clock) {
        return open(options, clock, persistence -> List.of());
    }

    /** @param handlers told of events; made with the store */
    static OpenStore open(
            StoreOptions options,
            Clock clock,
            Function<? super Persistence, ? extends List<? extends NotificationHandler>> handlers) {
        if (options.inMemory) {
            return new OpenStore(planner(InMemoryPersistence.create(), clock, handlers), () -> {});
        }
        PlannerDatabase database = PlannerDatabase.open(options.settings());
        return new OpenStore(planner(JdbiPersistence.on(database.dataSource()), clock, handlers), database::close);
    }

    private static PlannerBuilder planner(
            Persistence persistence,
            Clock clock,
            Function<? super Persistence, ? extends List<? extends NotificationHandler>> handlers) {
        PlannerBuilder planner = Planner.builder().persistence(persistence).clock(clock);
        handlers.apply(persistence).forEach(planner::onEvent);
        return planner;
    }

    /**
     * Opens a database that is there already, with nobody who is told of events.
     *
     * @throws DatabaseUnavailable also where an embedded one has never been started
     */
    static OpenStore existing(DatabaseOptions options) {
        PlannerDatabase database = PlannerDatabase.open(options.settings().existing());
        return new OpenStore(Planner.builder().persistence(JdbiPersistence.on(database.dataSource())), database::close);
    }

    /**
     * Opens a database that is there already.
     *
     * @param handler told of events; made with the store
     * @throws DatabaseUnavailable also where an embedded one has never been started
     */
    static OpenStore existing(
            DatabaseOptions options, Function<? super Persistence, ? extends NotificationHandler> handler) {
        PlannerDatabase database = PlannerDatabase.open(options.settings().existing());
        Persistence persistence = JdbiPersistence.on(database.dataSource());
        return new OpenStore(
                Planner.builder().persistence(persistence).onEvent(handler.apply(persistence)), database::close);
    }

    /** Opens a database that is there already, with nobody who is told of events. */
    static OpenStore existing(DatabaseOptions options, Clock clock) {
        PlannerDatabase database = PlannerDatabase.open(options.settings().existing());
        return new OpenStore(
                planner(JdbiPersistence.on(database.dataSource()), clock, persistence -> List.of()), database::close);
    }

    Planner planner() {
        return planner;
    }

    @Override
    public void close() {
        closing.run();
    }
}
