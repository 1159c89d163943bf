package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;

/** Asks for the forms of a type that are active, or for those that are retired. */
@Guarded(relations = Relation.ANY_MEMBER)
public record ListForms(Actor actor, FormType type, boolean active, PageRequest page) implements Question {}
