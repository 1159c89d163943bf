package io.planner360.inmemory.internal.competency;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyCategoryId;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Either;
import java.util.Optional;

final class InMemoryCompetencyFrameworks implements CompetencyFrameworks {
    static final Unique<CompetencyFrameworkId, CompetencyFramework> BY_ID =
            Unique.by("competency framework", CompetencyFramework::id);
    static final Unique<CompetencyId, CompetencyFramework> BY_COMPETENCY = Unique.byEach(
            "competency",
            framework -> framework.competencies().stream().map(Competency::id).toList());
    static final Unique<Tuple2<CompetencyId, Integer>, CompetencyFramework> BY_LEVEL = Unique.byEach(
            "competency level",
            framework -> framework.competencies().stream()
                    .flatMap(competency ->
                            competency.levels().stream().map(level -> Tuple.of(competency.id(), level.number())))
                    .toList());
    private static final Unique<CompetencyCategoryId, CompetencyFramework> BY_CATEGORY = Unique.byEach(
            "competency category",
            framework ->
                    framework.categories().stream().map(CompetencyCategory::id).toList());
    private static final Unique<String, CompetencyFramework> BY_NAME =
            Unique.by("competency framework named", CompetencyFramework::name);
    private static final Table<CompetencyFramework> FRAMEWORKS =
            Table.of(BY_ID, BY_NAME, BY_CATEGORY, BY_COMPETENCY, BY_LEVEL);

    private final Store store;

    InMemoryCompetencyFrameworks(Store store) {
        this.store = store;
    }

    @Override
    public Either<Conflict, CompetencyFramework> add(CompetencyFramework framework) {
        WorkingCopy tenant = store.tenant();
        if (tenant.has(BY_NAME, framework.name())) {
            return Either.left(new Conflict(NAME_TAKEN, "Another competency framework has this name."));
        }
        store.accounts().require(OrganizationPorts.ORGANIZATION, store.tenantId());
        tenant.insert(FRAMEWORKS, framework);
        return Either.right(framework);
    }

    @Override
    public Optional<CompetencyFramework> find(CompetencyFrameworkId id) {
        return store.tenant().find(BY_ID, id);
    }
}
