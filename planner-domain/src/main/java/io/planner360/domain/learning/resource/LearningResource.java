package io.planner360.domain.learning.resource;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.Violations;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something to learn from.
 *
 * @param title 1 to 255 characters
 * @param type as in "course" or "practice", 1 to 50 characters
 * @param provider 1 to 255 characters
 * @param minutes how long it takes, 1 to 100,000
 * @param competencies what it develops, at least one
 * @param level the level it leads to, if it is made for one, from 1
 * @param language an IETF language tag as in {@code en}
 */
public record LearningResource(
        LearningResourceId id,
        String title,
        String type,
        String provider,
        Optional<String> url,
        int minutes,
        Set<CompetencyId> competencies,
        Optional<Integer> level,
        String language) {
    public LearningResource {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(type, "type");
        requireNonNull(provider, "provider");
        requireNonNull(url, "url");
        competencies = Set.copyOf(competencies);
        requireNonNull(level, "level");
        requireNonNull(language, "language");
    }

    /** Notes what is wrong with the entries of a catalogue. */
    public static void check(Violations violations, List<LearningResource> resources) {
        violations.unique(resources, LearningResource::id, "resources");
        for (int i = 0; i < resources.size(); i++) {
            LearningResource resource = resources.get(i);
            String at = "resources[" + i + "]";
            violations
                    .text(resource.title, 255, at + ".title")
                    .text(resource.type, 50, at + ".type")
                    .text(resource.provider, 255, at + ".provider")
                    .check(resource.minutes >= 1 && resource.minutes <= 100_000, at + ".minutes", "must be 1 to 100000")
                    .check(!resource.competencies.isEmpty(), at + ".competencies", "must not be empty")
                    .check(resource.level.isEmpty() || resource.level.get() >= 1, at + ".level", "must be at least 1")
                    .text(resource.language, 35, at + ".language");
            resource.url.ifPresent(url -> violations.text(url, 2_000, at + ".url"));
        }
    }
}
