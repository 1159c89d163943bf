package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Replaces what a form holds, as long as no cycle with it has started.
 *
 * @param version of the form that the edit was made on
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record EditForm(Actor actor, FeedbackFormId form, long version, FormDraft draft) implements Request {}
