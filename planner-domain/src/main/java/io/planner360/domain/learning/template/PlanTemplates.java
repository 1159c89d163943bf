package io.planner360.domain.learning.template;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import java.util.Optional;

/** The tenant's templates of learning plans. */
public interface PlanTemplates {
    /** Stores a new template with its objectives. */
    PlanTemplate add(PlanTemplate template);

    /** The template with its objectives and their resources, each in its order. */
    Optional<PlanTemplate> find(PlanTemplateId id);

    /** Those that are retired, or those that are not, by id, bytes compared unsigned. */
    Page<PlanTemplate> list(boolean retired, PageRequest page);

    /**
     * Stores the template as it is now, and returns it with version + 1.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    PlanTemplate update(PlanTemplate changed);
}
