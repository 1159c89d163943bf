package io.planner360.domain.learning.resource;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.Violations;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a resource is.
 *
 * @param title 1 to 255 characters
 * @param type as in "course" or "practice", 1 to 50 characters
 * @param provider 1 to 255 characters
 * @param url where it is, 1 to 2,000 characters
 * @param minutes how long it takes, 1 to 100,000
 * @param competencies what it develops, at least one
 * @param level the level it leads to, if it is made for one, from 1
 * @param language a language tag of BCP 47 as in {@code en} or {@code pt-BR}, at most 35 characters
 * @param cost what it costs, if that is known
 */
public record ResourceContent(
        String title,
        String type,
        String provider,
        Optional<String> url,
        int minutes,
        Set<CompetencyId> competencies,
        Optional<Integer> level,
        String language,
        Optional<Cost> cost) {
    public ResourceContent {
        requireNonNull(title, "title");
        requireNonNull(type, "type");
        requireNonNull(provider, "provider");
        requireNonNull(url, "url");
        competencies = Set.copyOf(competencies);
        requireNonNull(level, "level");
        requireNonNull(language, "language");
        requireNonNull(cost, "cost");
    }

    /** Something of which no cost is known. */
    public ResourceContent(
            String title,
            String type,
            String provider,
            Optional<String> url,
            int minutes,
            Set<CompetencyId> competencies,
            Optional<Integer> level,
            String language) {
        this(title, type, provider, url, minutes, competencies, level, language, Optional.empty());
    }

    void check(Violations violations, String at) {
        violations
                .text(title, 255, at + "title")
                .text(type, 50, at + "type")
                .text(provider, 255, at + "provider")
                .check(minutes >= 1 && minutes <= 100_000, at + "minutes", "must be 1 to 100000")
                .check(!competencies.isEmpty(), at + "competencies", "must not be empty")
                .check(level.isEmpty() || level.get() >= 1, at + "level", "must be at least 1")
                .check(language.length() <= 35 && isTag(language), at + "language", "must be a language tag, as en");
        url.ifPresent(link -> violations.text(link, 2_000, at + "url"));
        cost.ifPresent(given -> given.check(violations, at + "cost."));
    }

    private static boolean isTag(String text) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(text)
                    .build()
                    .toLanguageTag()
                    .equals("und");
        } catch (IllformedLocaleException illformed) {
            return false;
        }
    }
}
