package io.planner360.domain.competency.framework;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.domain.shared.Translations;
import io.vavr.control.Either;
import java.util.Optional;

/** The tenant's competency frameworks, version by version. */
public interface CompetencyFrameworks {
    /**
     * The name of the rule that a framework's name is unique in its organization, and the number of a version
     * in its framework.
     */
    String NAME_TAKEN = "competency_frameworks_name_key";

    /**
     * Stores a new version with all it holds; {@link #NAME_TAKEN} where another framework has its name, or this
     * one a version with its number. A published one is put into the catalogue, see {@link Competencies}.
     */
    Either<Conflict, CompetencyFramework> add(CompetencyFramework framework);

    /** The version with its categories, competencies, levels and indicators, each in its order. */
    Optional<CompetencyFramework> find(CompetencyFrameworkId id);

    /** All versions of all frameworks, by id, bytes compared unsigned. */
    Page<FrameworkVersion> all(PageRequest page);

    /**
     * Stores a draft's content, or that it was published or retired, and returns it with version + 1. A draft that
     * becomes published is put into the catalogue, see {@link Competencies}; what was published before leaves the
     * catalogue as it is.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    CompetencyFramework update(CompetencyFramework changed);

    /** The version's texts in other languages, by the keys of {@link FrameworkTexts}; none where there are none. */
    Translations translations(CompetencyFrameworkId framework);

    /** Keeps these as all that there is of a stored version's texts in other languages. */
    void translate(CompetencyFrameworkId framework, Translations translations);
}
