package io.planner360.testkit.architecture.violations.adaptersruneverycontract.testkit;

import io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain.Persistence;
import io.planner360.testkit.architecture.violations.adaptersruneverycontract.inmemory.InMemoryPersistence;

class InMemoryPersistenceTest extends PersistenceContract {
    @Override
    protected Persistence persistence() {
        return new InMemoryPersistence();
    }
}
