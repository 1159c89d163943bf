package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.FrameworkTexts;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps these as all of a version's texts in one locale. Once it is published, texts that are missing can still be
 * added, but none changed.
 *
 * @param texts by the keys of {@link FrameworkTexts}
 */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record TranslateFramework(Actor actor, CompetencyFrameworkId framework, Locale locale, Map<String, String> texts)
        implements Request {
    public TranslateFramework {
        texts = Map.copyOf(texts);
    }
}
