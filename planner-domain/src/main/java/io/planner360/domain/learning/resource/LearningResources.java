package io.planner360.domain.learning.resource;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;

/** The tenant's catalogue. */
public interface LearningResources {
    /** Stores new entries, all or none; {@link NotFound} where one names a competency that is not there. */
    Either<NotFound, List<LearningResource>> addAll(List<LearningResource> resources);

    /** Those of the entries that are there, retired or not, by id, bytes compared unsigned. */
    List<LearningResource> findAll(Collection<LearningResourceId> ids);

    /**
     * Every entry that develops one of the competencies and is not retired, once, by id, bytes compared unsigned.
     */
    List<LearningResource> developing(Collection<CompetencyId> competencies);

    /** The entries that the filter admits, by id, bytes compared unsigned. */
    Page<LearningResource> search(ResourceFilter filter, PageRequest page);

    /**
     * Stores the change and returns it with version + 1; {@link NotFound} where it names a competency that is not
     * there.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    Either<NotFound, LearningResource> update(LearningResource changed);
}
