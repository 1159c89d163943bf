package io.planner360.testkit;

import io.planner360.domain.Persistence;
import io.planner360.inmemory.InMemoryPersistence;

/** The adapter in memory is held to every contract. */
class InMemoryPersistenceTest extends PersistenceContract {

    private static final Persistence SHARED = InMemoryPersistence.create();

    @Override
    protected Persistence persistence() {
        return SHARED;
    }

    @Override
    protected boolean unitsTakeTurns() {
        return true;
    }
}
