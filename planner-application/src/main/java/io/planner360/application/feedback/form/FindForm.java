package io.planner360.application.feedback.form;

import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.Actor;

/** Asks for a form. Every member may. */
public record FindForm(Actor actor, FeedbackFormId form) {}
