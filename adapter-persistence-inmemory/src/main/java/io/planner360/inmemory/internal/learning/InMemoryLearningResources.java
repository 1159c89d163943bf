package io.planner360.inmemory.internal.learning;

import static java.util.Comparator.comparing;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.LearningResources;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.inmemory.internal.competency.CompetencyPorts;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

final class InMemoryLearningResources implements LearningResources {
    static final Unique<LearningResourceId, LearningResource> BY_ID =
            Unique.by("learning resource", LearningResource::id);
    private static final Ordered<CompetencyId, Position, LearningResource> DEVELOPING =
            Ordered.byEach(LearningResource::competencies, InMemoryLearningResources::position);
    private static final Table<LearningResource> RESOURCES = Table.of(BY_ID, DEVELOPING);

    private final Store store;

    InMemoryLearningResources(Store store) {
        this.store = store;
    }

    private static Position position(LearningResource resource) {
        return Position.of(resource.id().value());
    }

    @Override
    public Either<NotFound, List<LearningResource>> addAll(List<LearningResource> resources) {
        WorkingCopy tenant = store.tenant();
        Optional<CompetencyId> unknown = resources.stream()
                .flatMap(resource -> resource.competencies().stream()
                        .sorted(comparing(CompetencyId::value, Position::compareUnsigned)))
                .filter(competency -> !tenant.has(CompetencyPorts.COMPETENCY, competency))
                .findFirst();
        if (unknown.isPresent()) {
            return Either.left(new NotFound("competency", unknown.get().toString()));
        }
        for (LearningResource resource : resources) {
            store.accounts().require(OrganizationPorts.ORGANIZATION, store.tenantId());
            tenant.insert(RESOURCES, resource);
        }
        return Either.right(List.copyOf(resources));
    }

    @Override
    public List<LearningResource> developing(Collection<CompetencyId> competencies) {
        WorkingCopy tenant = store.tenant();
        return competencies.stream()
                .flatMap(competency -> tenant.stream(DEVELOPING, competency))
                .distinct()
                .sorted(comparing(InMemoryLearningResources::position))
                .toList();
    }
}
