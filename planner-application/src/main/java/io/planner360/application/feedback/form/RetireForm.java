package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Retires a form: cycles that have it go on, and nothing new is made with it. */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record RetireForm(Actor actor, FeedbackFormId form) implements Request {}
