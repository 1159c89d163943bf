package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.Actor;

/** Asks for a form. */
@Guarded(relations = Relation.ANY_MEMBER)
public record FindForm(Actor actor, FeedbackFormId form) implements Request {}
