package io.planner360.application.feedback.form;

import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;

/** Creates a form that asks about a framework. Needs MANAGE_FEEDBACK. */
public record CreateForm(Actor actor, CompetencyFrameworkId framework, FormDraft draft) {}
