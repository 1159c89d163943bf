package io.planner360.inmemory.internal.competency;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.FrameworkStatus;
import io.planner360.domain.competency.framework.FrameworkVersion;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.Translations;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Texts;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.control.Either;
import java.util.Optional;

final class InMemoryCompetencyFrameworks implements CompetencyFrameworks {
    static final Unique<CompetencyFrameworkId, CompetencyFramework> BY_ID =
            Unique.by("competency framework", CompetencyFramework::id);
    /** Of each level of each competency in each version. */
    static final Unique<Tuple3<CompetencyFrameworkId, CompetencyId, Integer>, CompetencyFramework> BY_LEVEL =
            Unique.byEach(
                    "level of a version",
                    framework -> framework.competencies().stream()
                            .flatMap(competency -> competency.levels().stream()
                                    .map(level -> Tuple.of(framework.id(), competency.id(), level.number())))
                            .toList());

    private static final Unique<Tuple2<String, Integer>, CompetencyFramework> BY_NAME =
            Unique.by("competency framework named", framework -> Tuple.of(framework.name(), framework.number()));
    private static final Ordered<Tuple0, Position, CompetencyFramework> ALL = Ordered.by(
            framework -> Tuple.empty(), framework -> Position.of(framework.id().value()));
    private static final Table<CompetencyFramework> FRAMEWORKS = Table.of(BY_ID, BY_NAME, BY_LEVEL, ALL);

    private static final Texts<CompetencyFrameworkId> TEXTS = Texts.of("competency framework");

    private final Store store;

    InMemoryCompetencyFrameworks(Store store) {
        this.store = store;
    }

    @Override
    public Either<Conflict, CompetencyFramework> add(CompetencyFramework framework) {
        WorkingCopy tenant = store.tenant();
        if (tenant.has(BY_NAME, Tuple.of(framework.name(), framework.number()))) {
            return Either.left(new Conflict(
                    NAME_TAKEN, "Another competency framework has this name, or this one a version with its number."));
        }
        store.accounts().require(OrganizationPorts.ORGANIZATION, store.tenantId());
        tenant.insert(FRAMEWORKS, framework);
        publish(tenant, framework);
        return Either.right(framework);
    }

    @Override
    public Optional<CompetencyFramework> find(CompetencyFrameworkId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public Page<FrameworkVersion> all(PageRequest page) {
        Page<CompetencyFramework> found = Pages.of(store.tenant().rows(ALL, Tuple.empty()), page);
        return new Page<>(
                found.items().stream()
                        .map(framework -> new FrameworkVersion(
                                framework.id(),
                                framework.first(),
                                framework.number(),
                                framework.name(),
                                framework.status()))
                        .toList(),
                found.next());
    }

    @Override
    public CompetencyFramework update(CompetencyFramework changed) {
        WorkingCopy tenant = store.tenant();
        CompetencyFramework stored =
                tenant.findAt(changed.version(), CompetencyFramework::version, BY_ID, changed.id());
        CompetencyFramework content = changed.status() == FrameworkStatus.DRAFT ? changed : stored;
        CompetencyFramework next = new CompetencyFramework(
                stored.id(),
                stored.first(),
                stored.number(),
                changed.status(),
                changed.publishedAt(),
                stored.name(),
                content.categories(),
                content.competencies(),
                stored.version() + 1);
        tenant.replace(FRAMEWORKS, stored, next);
        if (stored.status() == FrameworkStatus.DRAFT) {
            publish(tenant, next);
        }
        return next;
    }

    @Override
    public Translations translations(CompetencyFrameworkId framework) {
        return TEXTS.find(store.tenant(), framework);
    }

    @Override
    public void translate(CompetencyFrameworkId framework, Translations translations) {
        WorkingCopy tenant = store.tenant();
        tenant.require(BY_ID, framework);
        TEXTS.replace(tenant, framework, translations);
    }

    private static void publish(WorkingCopy tenant, CompetencyFramework framework) {
        if (framework.status() == FrameworkStatus.PUBLISHED) {
            InMemoryCompetencies.publish(tenant, framework);
        }
    }
}
