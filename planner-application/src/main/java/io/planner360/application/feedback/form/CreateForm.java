package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Creates a form that asks about a framework. */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record CreateForm(Actor actor, CompetencyFrameworkId framework, FormDraft draft) implements Request {}
