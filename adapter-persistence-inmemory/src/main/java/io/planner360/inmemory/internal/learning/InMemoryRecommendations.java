package io.planner360.inmemory.internal.learning;

import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.recommendation.RecommendationId;
import io.planner360.domain.learning.recommendation.RecommendationStatus;
import io.planner360.domain.learning.recommendation.Recommendations;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.competency.CompetencyPorts;
import io.planner360.inmemory.internal.feedback.FeedbackPorts;
import io.planner360.inmemory.internal.rating.RatingPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class InMemoryRecommendations implements Recommendations {
    private static final Unique<RecommendationId, Recommendation> BY_ID =
            Unique.by("recommendation", Recommendation::id);
    private static final Unique<Tuple2<PublishedReportId, LearningResourceId>, Recommendation> ONCE =
            Unique.by("recommendation of", InMemoryRecommendations::what);
    private static final Ordered<Tuple2<UserId, RecommendationStatus>, Position, Recommendation> OF_USER = Ordered.by(
            one -> Tuple.of(one.user(), one.status()),
            one -> Position.of(one.id().value()));
    private static final Table<Recommendation> RECOMMENDATIONS = Table.of(BY_ID, ONCE, OF_USER);

    private final Store store;

    InMemoryRecommendations(Store store) {
        this.store = store;
    }

    private static Tuple2<PublishedReportId, LearningResourceId> what(Recommendation one) {
        return Tuple.of(one.report(), one.resource());
    }

    @Override
    public List<Recommendation> addAll(List<Recommendation> offered) {
        WorkingCopy tenant = store.tenant();
        List<Recommendation> stored = new ArrayList<>();
        for (Recommendation one : offered) {
            if (!tenant.has(ONCE, what(one))) {
                requireParts(tenant, one);
                tenant.insert(RECOMMENDATIONS, one);
                stored.add(one);
            }
        }
        return List.copyOf(stored);
    }

    private static void requireParts(WorkingCopy tenant, Recommendation one) {
        tenant.require(FeedbackPorts.TARGET, Tuple.of(one.cycle(), one.user()));
        tenant.check(
                tenant.find(RatingPorts.REPORT, Tuple.of(one.cycle(), one.user()))
                        .filter(report -> report.id().equals(one.report()))
                        .isPresent(),
                "no report " + one.report());
        tenant.require(CompetencyPorts.LEVEL, Tuple.of(one.competency(), one.targetLevel()));
        tenant.require(InMemoryLearningResources.BY_ID, one.resource());
    }

    @Override
    public Optional<Recommendation> find(RecommendationId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public Page<Recommendation> ofUser(UserId user, RecommendationStatus status, PageRequest page) {
        return Pages.of(store.tenant().rows(OF_USER, Tuple.of(user, status)), page);
    }

    @Override
    public Recommendation update(Recommendation decided) {
        WorkingCopy tenant = store.tenant();
        Recommendation stored = tenant.findAt(decided.version(), Recommendation::version, BY_ID, decided.id());
        decided.objective().ifPresent(objective -> tenant.require(InMemoryLearningPlans.BY_OBJECTIVE, objective));
        Recommendation next = new Recommendation(
                stored.id(),
                stored.user(),
                stored.cycle(),
                stored.report(),
                stored.competency(),
                stored.targetLevel(),
                stored.resource(),
                stored.title(),
                stored.reason(),
                stored.confidence(),
                stored.madeBy(),
                decided.status(),
                decided.objective(),
                decided.dismissal(),
                stored.createdAt(),
                decided.decidedAt(),
                stored.version() + 1);
        tenant.replace(RECOMMENDATIONS, stored, next);
        return next;
    }
}
