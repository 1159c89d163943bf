package io.planner360.inmemory.internal.competency;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CatalogueCompetency;
import io.planner360.domain.competency.framework.Competencies;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyCategoryId;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple2;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryCompetencies implements Competencies {
    static final Unique<CompetencyId, CatalogueRow> BY_ID = Unique.by("competency", CatalogueRow::id);
    static final Unique<Tuple2<CompetencyId, Integer>, CatalogueRow> BY_LEVEL =
            Unique.byEach("competency level", CatalogueRow::levelKeys);
    private static final Ordered<CompetencyFrameworkId, Position, CatalogueRow> OF_FRAMEWORK =
            Ordered.by(row -> row.competency().framework(), CatalogueRow::place);
    private static final Unique<CompetencyCategoryId, CompetencyCategory> CATEGORY =
            Unique.by("competency category", CompetencyCategory::id);
    private static final Table<CompetencyCategory> CATEGORIES = Table.of(CATEGORY);
    private static final Table<CatalogueRow> CATALOGUE = Table.of(BY_ID, BY_LEVEL, OF_FRAMEWORK);

    private final Store store;

    InMemoryCompetencies(Store store) {
        this.store = store;
    }

    @Override
    public Optional<CatalogueCompetency> find(CompetencyId id) {
        WorkingCopy tenant = store.tenant();
        return tenant.find(BY_ID, id).map(row -> competency(tenant, row));
    }

    @Override
    public List<CatalogueCompetency> ofFramework(CompetencyFrameworkId first) {
        WorkingCopy tenant = store.tenant();
        return tenant.stream(OF_FRAMEWORK, first)
                .map(row -> competency(tenant, row))
                .toList();
    }

    private static CatalogueCompetency competency(WorkingCopy tenant, CatalogueRow row) {
        return row.in(tenant.find(CATEGORY, row.competency().category().id()).orElseThrow());
    }

    @Override
    public boolean setActive(CompetencyId id, boolean active, Instant at) {
        WorkingCopy tenant = store.tenant();
        Optional<CatalogueRow> before =
                tenant.find(BY_ID, id).filter(row -> row.competency().active() != active);
        before.ifPresent(row -> tenant.replace(CATALOGUE, row, row.active(active, at)));
        return before.isPresent();
    }

    /** Takes the words of a version that was published. */
    static void publish(WorkingCopy tenant, CompetencyFramework framework) {
        Instant at = framework.publishedAt().orElseThrow();
        Map<CompetencyCategoryId, CompetencyCategory> categories = new HashMap<>();
        for (CompetencyCategory category : framework.categories()) {
            categories.put(category.id(), category);
            tenant.find(CATEGORY, category.id())
                    .ifPresentOrElse(
                            before -> tenant.replace(CATEGORIES, before, category),
                            () -> tenant.insert(CATEGORIES, category));
        }
        for (int i = 0; i < framework.competencies().size(); i++) {
            Competency words = framework.competencies().get(i);
            Optional<CatalogueRow> before = tenant.find(BY_ID, words.id());
            CatalogueRow after = new CatalogueRow(
                    new CatalogueCompetency(
                            words.id(),
                            framework.first(),
                            requireNonNull(categories.get(words.category())),
                            words.name(),
                            words.description(),
                            words.weight(),
                            before.map(row -> row.competency().active()).orElse(true),
                            before.map(row -> row.competency().createdAt()).orElse(at),
                            at),
                    i,
                    Math.max(
                            words.levels().size(),
                            before.map(CatalogueRow::levels).orElse(0)));
            before.ifPresentOrElse(row -> tenant.replace(CATALOGUE, row, after), () -> tenant.insert(CATALOGUE, after));
        }
    }
}
