package io.planner360.domain.learning.plan;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;

/** The history of progress in the tenant's plans. */
public interface LearningProgressEntries {
    /** Adds an entry of an objective of a stored plan. */
    void append(LearningProgress entry);

    /** The entries of a plan, oldest first, then by id, bytes compared unsigned. */
    Page<LearningProgress> ofPlan(LearningPlanId plan, PageRequest page);

    /** The entries of a plan with which something was completed, in the order of that, then by id, bytes compared unsigned. */
    Page<LearningProgress> completed(LearningPlanId plan, PageRequest page);
}
