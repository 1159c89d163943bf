package io.planner360.inmemory.internal.shared;

import io.planner360.domain.shared.OrganizationId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/** Everything that has been committed. */
record State(Tables accounts, Map<OrganizationId, Tables> tenants) {
    static final State EMPTY = new State(Tables.EMPTY, HashMap.empty());

    Tables of(OrganizationId tenant) {
        return tenants.get(tenant).getOrElse(Tables.EMPTY);
    }
}
