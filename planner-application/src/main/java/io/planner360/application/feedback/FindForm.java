package io.planner360.application.feedback;

import io.planner360.domain.feedback.FeedbackFormId;
import io.planner360.domain.organization.Actor;

/** Asks for a form. Every member may. */
public record FindForm(Actor actor, FeedbackFormId form) {}
