package io.planner360.domain.competency.framework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue: every competency that a published version has had, in the words of the newest published version
 * that has it.
 */
public interface Competencies {
    /** The competency with this id. */
    Optional<CatalogueCompetency> find(CompetencyId id);

    /**
     * All of a framework, by their place in the newest published version that has them, then by id, bytes
     * compared unsigned.
     *
     * @param first version 1 of the framework
     */
    List<CatalogueCompetency> ofFramework(CompetencyFrameworkId first);

    /** Stores whether the competency is in use. False, and nothing is stored, where it is so already or is not there. */
    boolean setActive(CompetencyId id, boolean active, Instant at);
}
