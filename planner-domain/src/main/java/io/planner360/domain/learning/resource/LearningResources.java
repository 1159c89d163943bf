package io.planner360.domain.learning.resource;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.Refusal.NotFound;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;

/** The tenant's catalogue. */
public interface LearningResources {
    /** Stores new entries, all or none; {@link NotFound} where one names a competency that is not there. */
    Either<NotFound, List<LearningResource>> addAll(List<LearningResource> resources);

    /** Every entry that develops one of the competencies, once, by id, bytes compared unsigned. */
    List<LearningResource> developing(Collection<CompetencyId> competencies);
}
