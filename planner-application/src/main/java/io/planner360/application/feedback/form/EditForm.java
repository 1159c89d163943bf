package io.planner360.application.feedback.form;

import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.Actor;

/**
 * Replaces what a form holds, as long as no cycle with it has started. Needs MANAGE_FEEDBACK.
 *
 * @param version of the form that the edit was made on
 */
public record EditForm(Actor actor, FeedbackFormId form, long version, FormDraft draft) {}
