package io.planner360.inmemory.internal.organization;

import io.planner360.domain.organization.standard.StandardKind;
import io.planner360.domain.organization.standard.StandardList;
import io.planner360.domain.organization.standard.Standards;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import java.util.List;
import java.util.Optional;

final class InMemoryStandards implements Standards {
    private static final Unique<StandardKind, StandardList> BY_KIND = Unique.by("standards", StandardList::kind);
    private static final Table<StandardList> STANDARDS = Table.of(BY_KIND);

    private final Store store;

    InMemoryStandards(Store store) {
        this.store = store;
    }

    @Override
    public StandardList all(StandardKind kind) {
        return store.accounts().find(BY_KIND, kind).orElseGet(() -> new StandardList(kind, List.of()));
    }

    @Override
    public StandardList replace(StandardList list) {
        store.requireSystem();
        WorkingCopy accounts = store.accounts();
        Optional<StandardList> before = accounts.find(BY_KIND, list.kind());
        if (before.isPresent()) {
            accounts.replace(STANDARDS, before.get(), list);
        } else {
            accounts.insert(STANDARDS, list);
        }
        return list;
    }
}
