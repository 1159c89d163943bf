package com.acme.violations.domaincoreknowsnoadapter.wiring;

import io.planner360.inmemory.InMemoryPersistence;

public final class Store {
    InMemoryPersistence used;
}
