package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.Actor;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks for a form.
 *
 * @param locale in which to give its texts: from the locale, or from its language, or as they were written; empty
 *     for all as they were written. It is kept nowhere.
 */
@Guarded(relations = Relation.ANY_MEMBER)
public record FindForm(Actor actor, FeedbackFormId form, Optional<Locale> locale) implements Question {
    /** Asks for a form as it was written. */
    public FindForm(Actor actor, FeedbackFormId form) {
        this(actor, form, Optional.empty());
    }
}
