package io.planner360.inmemory.internal.competency;

import io.planner360.domain.competency.assessment.CompetencyReview;
import io.planner360.domain.competency.assessment.CompetencyReviews;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import java.util.Optional;

final class InMemoryCompetencyReviews implements CompetencyReviews {
    private static final Unique<Tuple2<UserId, CompetencyId>, CompetencyReview> BY_KEY =
            Unique.by("competency review", review -> Tuple.of(review.user(), review.competency()));
    private static final Table<CompetencyReview> REVIEWS = Table.of(BY_KEY);

    private final Store store;

    InMemoryCompetencyReviews(Store store) {
        this.store = store;
    }

    @Override
    public Optional<CompetencyReview> find(UserId user, CompetencyId competency) {
        return store.tenant().find(BY_KEY, Tuple.of(user, competency));
    }

    @Override
    public CompetencyReview update(CompetencyReview changed) {
        WorkingCopy tenant = store.tenant();
        Optional<CompetencyReview> stored = find(changed.user(), changed.competency());
        if (stored.map(CompetencyReview::version).orElse(0L) != changed.version()) {
            throw new StaleAggregate("review of " + changed.competency() + " of " + changed.user(), changed.version());
        }
        tenant.require(OrganizationPorts.MEMBER, changed.user());
        tenant.require(InMemoryCompetencies.BY_ID, changed.competency());
        changed.reviewer().ifPresent(reviewer -> tenant.require(OrganizationPorts.MEMBER, reviewer));
        changed.claim()
                .ifPresent(claim -> tenant.require(
                        InMemoryCompetencyFrameworks.BY_LEVEL,
                        Tuple.of(claim.framework(), changed.competency(), claim.level())));
        CompetencyReview next = changed.atVersion(changed.version() + 1);
        stored.ifPresentOrElse(before -> tenant.replace(REVIEWS, before, next), () -> tenant.insert(REVIEWS, next));
        return next;
    }
}
