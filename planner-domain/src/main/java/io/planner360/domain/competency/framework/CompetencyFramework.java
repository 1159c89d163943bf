package io.planner360.domain.competency.framework;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.CompetencyRule;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Translations;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One version of the competencies that an organization develops, in categories. Versions of a framework share
 * its name, and the ids of what still means the same.
 *
 * @param first version 1 of this framework, which stands for the framework through all its versions
 * @param number of this version, from 1
 * @param publishedAt present unless DRAFT
 * @param name 1 to 255 characters, unique in the organization but for the versions of one framework
 * @param categories in the order of display, at least one
 * @param competencies in the order of display, at least one
 * @param version starts at 1 and grows by 1 with each change
 */
public record CompetencyFramework(
        CompetencyFrameworkId id,
        CompetencyFrameworkId first,
        int number,
        FrameworkStatus status,
        Optional<Instant> publishedAt,
        String name,
        List<CompetencyCategory> categories,
        List<Competency> competencies,
        long version) {
    public CompetencyFramework {
        requireNonNull(id, "id");
        requireNonNull(first, "first");
        requireNonNull(status, "status");
        requireNonNull(publishedAt, "publishedAt");
        requireNonNull(name, "name");
        categories = List.copyOf(categories);
        competencies = List.copyOf(competencies);
    }

    /** The draft of a new framework's first version, or everything that is wrong with it. */
    public static Either<InvalidInput, CompetencyFramework> create(
            CompetencyFrameworkId id, String name, List<CompetencyCategory> categories, List<Competency> competencies) {
        Violations violations = new Violations().text(name, FrameworkCheck.LONGEST_NAME, "name");
        FrameworkCheck.check(violations, categories, competencies);
        return violations.orElse(() -> new CompetencyFramework(
                id, id, 1, FrameworkStatus.DRAFT, Optional.empty(), name, categories, competencies, 1));
    }

    /** Another content, as long as this is a draft. */
    public Either<Refusal, CompetencyFramework> edit(
            List<CompetencyCategory> newCategories, List<Competency> newCompetencies) {
        if (status != FrameworkStatus.DRAFT) {
            return cannot("change");
        }
        Violations violations = new Violations();
        FrameworkCheck.check(violations, newCategories, newCompetencies);
        return Either.narrow(violations.orElse(() -> new CompetencyFramework(
                id, first, number, status, publishedAt, name, newCategories, newCompetencies, version)));
    }

    /** From now on forms and role profiles can be made with it, and it never changes. */
    public Either<Refusal, CompetencyFramework> publish(Instant now) {
        return status == FrameworkStatus.DRAFT
                ? Either.right(become(FrameworkStatus.PUBLISHED, Optional.of(now)))
                : cannot("be published");
    }

    /** From now on nothing new is made with it. */
    public Either<Refusal, CompetencyFramework> retire() {
        return status == FrameworkStatus.PUBLISHED
                ? Either.right(become(FrameworkStatus.RETIRED, publishedAt))
                : cannot("be retired");
    }

    /**
     * The draft of the version after this one: the same, with the same ids, but without competencies that have
     * been retired.
     */
    public Either<Refusal, CompetencyFramework> nextVersion(CompetencyFrameworkId newId, Set<CompetencyId> retired) {
        if (status == FrameworkStatus.DRAFT) {
            return cannot("have a next version");
        }
        List<Competency> kept = competencies.stream()
                .filter(competency -> !retired.contains(competency.id()))
                .toList();
        Violations violations = new Violations();
        FrameworkCheck.check(violations, categories, kept);
        return Either.narrow(violations.orElse(() -> new CompetencyFramework(
                newId, first, number + 1, FrameworkStatus.DRAFT, Optional.empty(), name, categories, kept, 1)));
    }

    /** This version, if new things can be made with it. */
    public Either<Refusal, CompetencyFramework> inUse() {
        return status == FrameworkStatus.PUBLISHED ? Either.right(this) : cannot("be used");
    }

    /**
     * These texts as all that there is in the locale. Once the version is published, texts that were missing can be
     * added, and what people may have read stays.
     */
    public Either<Refusal, Translations> translate(Translations before, Locale locale, Map<String, String> texts) {
        Map<String, Integer> longest = FrameworkTexts.longest(this);
        boolean changesRead = before.in(locale).entrySet().stream()
                .anyMatch(known ->
                        longest.containsKey(known.getKey()) && !known.getValue().equals(texts.get(known.getKey())));
        return status != FrameworkStatus.DRAFT && changesRead
                ? cannot("change its texts; they can be added to a language")
                : Either.narrow(before.with(locale, texts, longest));
    }

    /** The version with its texts in the locale, or in its language, or as they were written. To be read only. */
    public CompetencyFramework in(Locale locale, Translations translations) {
        return new CompetencyFramework(
                id,
                first,
                number,
                status,
                publishedAt,
                FrameworkTexts.name(locale, translations, this),
                categories.stream()
                        .map(category -> FrameworkTexts.in(locale, translations, category))
                        .toList(),
                competencies.stream()
                        .map(competency -> FrameworkTexts.in(locale, translations, competency))
                        .toList(),
                version);
    }

    /** The competency with this id, if it is part of this version. */
    public Optional<Competency> competency(CompetencyId wanted) {
        return competencies.stream().filter(c -> c.id().equals(wanted)).findFirst();
    }

    /** The same at another version; for adapters. */
    public CompetencyFramework atVersion(long newVersion) {
        return new CompetencyFramework(
                id, first, number, status, publishedAt, name, categories, competencies, newVersion);
    }

    private CompetencyFramework become(FrameworkStatus to, Optional<Instant> newPublishedAt) {
        return new CompetencyFramework(id, first, number, to, newPublishedAt, name, categories, competencies, version);
    }

    private <T> Either<Refusal, T> cannot(String what) {
        return Either.left(new RuleViolated(
                CompetencyRule.FRAMEWORK_STATE,
                "A version of a framework that is " + status + " cannot " + what + "."));
    }
}
