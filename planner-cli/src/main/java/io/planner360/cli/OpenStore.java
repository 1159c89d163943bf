package io.planner360.cli;

import io.planner360.application.Planner;
import io.planner360.inmemory.InMemoryPersistence;
import java.util.Map;

/** A planner on a store that is open for the length of a command. */
record OpenStore(Planner planner, Runnable closing) implements AutoCloseable {

    static OpenStore open(StoreOptions options, Map<String, String> environment, Console console) {
        Planner planner =
                Planner.builder().persistence(InMemoryPersistence.create()).build();
        return new OpenStore(planner, () -> {});
    }

    @Override
    public void close() {
        closing.run();
    }
}
