package io.planner360.domain.competency.assessment;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.StaleAggregate;
import java.util.Optional;

/** The reviews of people's competencies. */
public interface CompetencyReviews {
    /** The review of this person in this competency, if one was ever asked for. */
    Optional<CompetencyReview> find(UserId user, CompetencyId competency);

    /**
     * Stores the change and returns it with version + 1; of version 0 it is a new one.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored where the version is not 0
     */
    CompetencyReview update(CompetencyReview changed);
}
