package io.planner360.application.competency.framework;

import io.planner360.domain.competency.framework.CompetencyCategoryId;
import java.util.List;
import java.util.Optional;

/**
 * A category and the competencies of which it is the primary one, in the order of display.
 *
 * @param id of a category that stays; empty for a new one, whose id is made for it
 */
public record CategoryDraft(Optional<CompetencyCategoryId> id, String name, List<CompetencyDraft> competencies) {
    public CategoryDraft {
        competencies = List.copyOf(competencies);
    }

    /** A new category. */
    public CategoryDraft(String name, List<CompetencyDraft> competencies) {
        this(Optional.empty(), name, competencies);
    }
}
