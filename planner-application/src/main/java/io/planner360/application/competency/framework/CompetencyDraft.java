package io.planner360.application.competency.framework;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A competency.
 *
 * @param id of a competency that stays what it was; empty for a new one, or one that shall mean something else
 *     from now on, whose id is made for it
 * @param weight 0.01 to 9.99, at most two decimals
 * @param levels ascending from number 1
 * @param alsoIn names of other categories in which it is shown as well
 */
public record CompetencyDraft(
        Optional<CompetencyId> id,
        String name,
        String description,
        BigDecimal weight,
        List<CompetencyLevel> levels,
        List<String> alsoIn) {
    public CompetencyDraft {
        levels = List.copyOf(levels);
        alsoIn = List.copyOf(alsoIn);
    }

    /** A new competency in one category. */
    public CompetencyDraft(String name, String description, BigDecimal weight, List<CompetencyLevel> levels) {
        this(Optional.empty(), name, description, weight, levels, List.of());
    }
}
