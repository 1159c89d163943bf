package io.planner360.inmemory.internal.organization;

import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.BulkImports;
import io.planner360.domain.organization.ImportName;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

final class InMemoryBulkImports implements BulkImports {
    private static final Unique<ImportName, BulkImport> BY_NAME = Unique.by("import", BulkImport::name);
    private static final Table<BulkImport> IMPORTS = Table.of(BY_NAME);

    private final Store store;

    InMemoryBulkImports(Store store) {
        this.store = store;
    }

    @Override
    public Optional<BulkImport> find(ImportName name) {
        return store.tenant().find(BY_NAME, name);
    }

    @Override
    public BulkImport open(BulkImport begun) {
        Optional<BulkImport> known = find(begun.name());
        if (known.isEmpty()) {
            store.accounts().require(OrganizationPorts.ORGANIZATION, store.tenantId());
            store.tenant().insert(IMPORTS, begun);
        }
        return known.orElse(begun);
    }

    @Override
    public void update(BulkImport changed) {
        BulkImport stored = find(changed.name())
                .orElseThrow(() -> new StaleAggregate("import " + changed.name().key(), 1));
        store.tenant()
                .replace(
                        IMPORTS,
                        stored,
                        new BulkImport(stored.name(), stored.checksum(), changed.rowsDone(), changed.finished()));
    }

    @Override
    public FirstLines rememberLines() {
        store.requireTenant();
        return new Remembered(new HashMap<>());
    }

    private record Remembered(Map<String, Long> known) implements FirstLines {
        @Override
        public Map<String, Long> remember(Map<String, Long> lines) {
            Map<String, Long> before = new HashMap<>();
            lines.forEach((thing, line) -> {
                Long first = known.putIfAbsent(thing, line);
                if (first != null) {
                    before.put(thing, first);
                }
            });
            return Map.copyOf(before);
        }

        @Override
        public void close() {
            known.clear();
        }
    }
}
