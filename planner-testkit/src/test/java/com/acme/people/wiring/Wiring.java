package com.acme.people.wiring;

import io.planner360.application.Planner;
import io.planner360.inmemory.InMemoryPersistence;

/** Where the host puts its program together. */
public final class Wiring {
    private Wiring() {}

    public static Planner planner() {
        return Planner.builder().persistence(InMemoryPersistence.create()).build();
    }
}
