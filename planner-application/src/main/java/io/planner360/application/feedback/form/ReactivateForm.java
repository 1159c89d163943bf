package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Takes a retired form into use again. */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record ReactivateForm(Actor actor, FeedbackFormId form) implements Request {}
