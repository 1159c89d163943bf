package io.planner360.domain.learning.resource;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something to learn from.
 *
 * @param retired true for one that is not proposed any more; it stays where it has been taken into a plan
 * @param version starts at 1 and grows by 1 with each change
 */
public record LearningResource(LearningResourceId id, ResourceContent content, boolean retired, long version) {
    public LearningResource {
        requireNonNull(id, "id");
        requireNonNull(content, "content");
    }

    /** A new entry of the catalogue. */
    public static LearningResource of(LearningResourceId id, ResourceContent content) {
        return new LearningResource(id, content, false, 1);
    }

    /** Notes what is wrong with the entries of a catalogue. */
    public static void check(Violations violations, List<LearningResource> resources) {
        violations.unique(resources, LearningResource::id, "resources");
        for (int i = 0; i < resources.size(); i++) {
            resources.get(i).content.check(violations, "resources[" + i + "].");
        }
    }

    /** The same, being something else, or everything that is wrong with that. */
    public Either<InvalidInput, LearningResource> edit(ResourceContent newContent) {
        Violations violations = new Violations();
        newContent.check(violations, "");
        return violations.orElse(() -> new LearningResource(id, newContent, retired, version));
    }

    /** The same, retired or in use again. */
    public LearningResource retired(boolean now) {
        return new LearningResource(id, content, now, version);
    }

    /** What it is called. */
    public String title() {
        return content.title();
    }

    /** As in "course". */
    public String type() {
        return content.type();
    }

    /** Whose it is. */
    public String provider() {
        return content.provider();
    }

    /** Where it is. */
    public Optional<String> url() {
        return content.url();
    }

    /** How long it takes. */
    public int minutes() {
        return content.minutes();
    }

    /** What it develops. */
    public Set<CompetencyId> competencies() {
        return content.competencies();
    }

    /** The level it leads to, if it is made for one. */
    public Optional<Integer> level() {
        return content.level();
    }

    /** In which language it is. */
    public String language() {
        return content.language();
    }

    /** The same at another version; for adapters. */
    public LearningResource atVersion(long newVersion) {
        return new LearningResource(id, content, retired, newVersion);
    }
}
