package com.acme.violations.portsstandonthedomain.store;

import io.planner360.domain.organization.Users;
import io.planner360.inmemory.InMemoryPersistence;

abstract class WrongUsers implements Users {
    InMemoryPersistence others;
}
