package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FormTexts;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.Locale;

/** Asks which texts of a form are neither in a locale nor in its language, by the keys of {@link FormTexts}. */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record FindMissingTexts(Actor actor, FeedbackFormId form, Locale locale) implements Question {}
