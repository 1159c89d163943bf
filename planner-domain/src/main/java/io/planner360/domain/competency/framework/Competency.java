package io.planner360.domain.competency.framework;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something a person can be good at, with its levels.
 *
 * @param category the primary one
 * @param otherCategories in which it is shown as well, in the order of display; may be empty
 * @param name 1 to 255 characters, unique in its framework
 * @param description up to 4,000 characters
 * @param weight 0.01 to 9.99 with two decimals: how much it counts across competencies
 * @param levels ascending, at least one
 */
public record Competency(
        CompetencyId id,
        CompetencyCategoryId category,
        List<CompetencyCategoryId> otherCategories,
        String name,
        String description,
        BigDecimal weight,
        List<CompetencyLevel> levels) {
    public Competency {
        requireNonNull(id, "id");
        requireNonNull(category, "category");
        otherCategories = List.copyOf(otherCategories);
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        requireNonNull(weight, "weight");
        levels = List.copyOf(levels);
    }

    /** A competency in one category. */
    public Competency(
            CompetencyId id,
            CompetencyCategoryId category,
            String name,
            String description,
            BigDecimal weight,
            List<CompetencyLevel> levels) {
        this(id, category, List.of(), name, description, weight, levels);
    }

    /** The level with this number. */
    public Optional<CompetencyLevel> level(int number) {
        return number >= 1 && number <= levels.size() ? Optional.of(levels.get(number - 1)) : Optional.empty();
    }
}
