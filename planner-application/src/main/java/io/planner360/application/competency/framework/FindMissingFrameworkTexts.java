package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.FrameworkTexts;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.Locale;

/** Asks which texts of a version are neither in a locale nor in its language, by the keys of {@link FrameworkTexts}. */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record FindMissingFrameworkTexts(Actor actor, CompetencyFrameworkId framework, Locale locale)
        implements Question {}
