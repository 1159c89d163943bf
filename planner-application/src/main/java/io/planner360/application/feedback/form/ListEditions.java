package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.feedback.form.FormFamilyId;
import io.planner360.domain.organization.Actor;

/** Asks for all editions of a form. */
@Guarded(relations = Relation.ANY_MEMBER)
public record ListEditions(Actor actor, FormFamilyId family) implements Question {}
