package io.planner360.domain.feedback.form;

import io.planner360.domain.shared.StaleAggregate;
import java.util.Optional;

/** The tenant's forms. */
public interface FeedbackForms {
    /** Stores a new form with its scales, questions and groups. */
    void add(FeedbackForm form);

    /** The form with its scales, points, questions and groups, each in its order. */
    Optional<FeedbackForm> find(FeedbackFormId id);

    /**
     * Stores the change and returns it with version + 1.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    FeedbackForm update(FeedbackForm changed);
}
