package io.planner360.domain.feedback.form;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.domain.shared.Translations;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The tenant's forms. */
public interface FeedbackForms {
    /** The name of the rule that the editions of a form have numbers of their own. */
    String EDITION_TAKEN = "feedback_forms_edition_key";

    /**
     * Stores a new form with its scales, questions, options and groups; {@link #EDITION_TAKEN} where another
     * form is this edition already.
     */
    Either<Conflict, FeedbackForm> add(FeedbackForm form);

    /** The form with its scales, points, questions, options and groups, each in its order. */
    Optional<FeedbackForm> find(FeedbackFormId id);

    /** The forms of this type that are active, or those that are not, by id, bytes compared unsigned. */
    Page<FormSummary> list(FormType type, boolean active, PageRequest page);

    /** All editions of a form by their number; none where there is no such form. */
    List<FormSummary> editions(FormFamilyId family);

    /**
     * Stores the change and returns it with version + 1. What never changes (edition, framework, type and who made
     * it when) stays as it was.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    FeedbackForm update(FeedbackForm changed);

    /** The form's texts in other languages, by the keys of {@link FormTexts}; none where there are none. */
    Translations translations(FeedbackFormId form);

    /** Keeps these as all that there is of a stored form's texts in other languages. */
    void translate(FeedbackFormId form, Translations translations);
}
