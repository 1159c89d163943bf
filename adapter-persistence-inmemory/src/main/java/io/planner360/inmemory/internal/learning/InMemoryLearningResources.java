package io.planner360.inmemory.internal.learning;

import static java.util.Comparator.comparing;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.LearningResources;
import io.planner360.domain.learning.resource.ResourceFilter;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.inmemory.internal.competency.CompetencyPorts;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.collection.SortedMap;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

final class InMemoryLearningResources implements LearningResources {
    static final Unique<LearningResourceId, LearningResource> BY_ID =
            Unique.by("learning resource", LearningResource::id);
    private static final Ordered<CompetencyId, Position, LearningResource> DEVELOPING =
            Ordered.byEach(LearningResource::competencies, InMemoryLearningResources::position);
    private static final Ordered<Class<?>, Position, LearningResource> ALL =
            Ordered.by(resource -> LearningResource.class, InMemoryLearningResources::position);
    private static final Table<LearningResource> RESOURCES = Table.of(BY_ID, DEVELOPING, ALL);

    private final Store store;

    InMemoryLearningResources(Store store) {
        this.store = store;
    }

    private static Position position(LearningResource resource) {
        return Position.of(resource.id().value());
    }

    @Override
    public Either<NotFound, List<LearningResource>> addAll(List<LearningResource> resources) {
        Optional<NotFound> unknown = unknownCompetency(resources);
        if (unknown.isPresent()) {
            return Either.left(unknown.get());
        }
        for (LearningResource resource : resources) {
            store.accounts().require(OrganizationPorts.ORGANIZATION, store.tenantId());
            store.tenant().insert(RESOURCES, resource);
        }
        return Either.right(List.copyOf(resources));
    }

    private Optional<NotFound> unknownCompetency(List<LearningResource> resources) {
        WorkingCopy tenant = store.tenant();
        return resources.stream()
                .flatMap(resource -> resource.competencies().stream()
                        .sorted(comparing(CompetencyId::value, Position::compareUnsigned)))
                .filter(competency -> !tenant.has(CompetencyPorts.COMPETENCY, competency))
                .findFirst()
                .map(competency -> new NotFound("competency", competency.toString()));
    }

    @Override
    public List<LearningResource> findAll(Collection<LearningResourceId> ids) {
        WorkingCopy tenant = store.tenant();
        return ids.stream()
                .distinct()
                .flatMap(id -> tenant.find(BY_ID, id).stream())
                .sorted(comparing(InMemoryLearningResources::position))
                .toList();
    }

    @Override
    public List<LearningResource> developing(Collection<CompetencyId> competencies) {
        WorkingCopy tenant = store.tenant();
        return competencies.stream()
                .flatMap(competency -> tenant.stream(DEVELOPING, competency))
                .filter(resource -> !resource.retired())
                .distinct()
                .sorted(comparing(InMemoryLearningResources::position))
                .toList();
    }

    @Override
    public Page<LearningResource> search(ResourceFilter filter, PageRequest page) {
        WorkingCopy tenant = store.tenant();
        SortedMap<Position, LearningResource> candidates = filter.competency()
                .map(competency -> tenant.rows(DEVELOPING, competency))
                .orElseGet(() -> tenant.rows(ALL, LearningResource.class));
        return Pages.of(candidates.filterValues(filter::admits), page);
    }

    @Override
    public Either<NotFound, LearningResource> update(LearningResource changed) {
        WorkingCopy tenant = store.tenant();
        Optional<NotFound> unknown = unknownCompetency(List.of(changed));
        if (unknown.isPresent()) {
            return Either.left(unknown.get());
        }
        LearningResource stored = tenant.findAt(changed.version(), LearningResource::version, BY_ID, changed.id());
        LearningResource next = changed.atVersion(changed.version() + 1);
        tenant.replace(RESOURCES, stored, next);
        return Either.right(next);
    }
}
