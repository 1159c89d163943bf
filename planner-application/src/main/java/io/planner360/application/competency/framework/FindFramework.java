package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks for a framework.
 *
 * @param locale in which to give its texts: from the locale, or from its language, or as they were written; empty
 *     for all as they were written. It is kept nowhere.
 */
@Guarded(relations = Relation.ANY_MEMBER)
public record FindFramework(Actor actor, CompetencyFrameworkId framework, Optional<Locale> locale) implements Question {
    /** Asks for a framework as it was written. */
    public FindFramework(Actor actor, CompetencyFrameworkId framework) {
        this(actor, framework, Optional.empty());
    }
}
