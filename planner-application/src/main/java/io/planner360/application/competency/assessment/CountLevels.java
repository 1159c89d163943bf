package io.planner360.application.competency.assessment;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.PageRequest;

/** Asks how many people of the organization have what their jobs require, by competency. */
@Guarded(permission = Permission.ASSESS_COMPETENCIES)
public record CountLevels(Actor actor, CompetencyFrameworkId framework, PageRequest page) implements Question {}
