package io.planner360.domain.competency.framework;

import io.planner360.domain.shared.Refusal.Conflict;
import io.vavr.control.Either;
import java.util.Optional;

/** The tenant's competency frameworks. */
public interface CompetencyFrameworks {
    /** The name of the rule that a framework's name is unique in its organization. */
    String NAME_TAKEN = "competency_frameworks_name_key";

    /** Stores a new framework with all it holds; {@link #NAME_TAKEN} where another one has its name. */
    Either<Conflict, CompetencyFramework> add(CompetencyFramework framework);

    /** The framework with its categories, competencies, levels and indicators, each in its order. */
    Optional<CompetencyFramework> find(CompetencyFrameworkId id);
}
