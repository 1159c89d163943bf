package io.planner360.domain.learning.recommendation;

import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import java.util.List;
import java.util.Optional;

/** What has been recommended to the tenant's people. */
public interface Recommendations {
    /**
     * Stores those whose resource has not been recommended from the report before, whatever became of that, and
     * returns them in the order given. Of two with the same resource the first is stored.
     */
    List<Recommendation> addAll(List<Recommendation> offered);

    /** The recommendation with this id. */
    Optional<Recommendation> find(RecommendationId id);

    /** What has been recommended to the person and is in this state, by id, bytes compared unsigned. */
    Page<Recommendation> ofUser(UserId user, RecommendationStatus status, PageRequest page);

    /**
     * Stores the decision, and returns it with version + 1. What is recommended, and why, stays as stored.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    Recommendation update(Recommendation decided);
}
