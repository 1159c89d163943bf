package com.acme.violations.domaincoreknowsnoadapter.domain;

import io.planner360.inmemory.InMemoryPersistence;

public final class WrongStore {
    InMemoryPersistence used;
}
