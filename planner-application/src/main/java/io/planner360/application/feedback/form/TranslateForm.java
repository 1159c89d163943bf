package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FormTexts;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps these as all of a form's texts in one locale. Once a cycle with the form has started, texts that are
 * missing can still be added, but none changed.
 *
 * @param texts by the keys of {@link FormTexts}
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record TranslateForm(Actor actor, FeedbackFormId form, Locale locale, Map<String, String> texts)
        implements Request {
    public TranslateForm {
        texts = Map.copyOf(texts);
    }
}
