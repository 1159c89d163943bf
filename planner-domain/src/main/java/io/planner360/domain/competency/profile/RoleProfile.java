package io.planner360.domain.competency.profile;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/**
 * The levels that a job requires.
 *
 * @param jobTitle 1 to 200 characters; unique in the organization for a framework
 * @param requiredLevels competency to the number of the level; at least one
 */
public record RoleProfile(
        RoleProfileId id, CompetencyFrameworkId framework, String jobTitle, Map<CompetencyId, Integer> requiredLevels) {
    public RoleProfile {
        requireNonNull(id, "id");
        requireNonNull(framework, "framework");
        requireNonNull(jobTitle, "jobTitle");
        requiredLevels = Map.copyOf(requiredLevels);
    }

    /** A new profile, checked against the framework that it speaks of. */
    public static Either<InvalidInput, RoleProfile> create(
            RoleProfileId id, CompetencyFramework framework, String jobTitle, Map<CompetencyId, Integer> required) {
        Violations violations = new Violations()
                .text(jobTitle, 200, "jobTitle")
                .check(!required.isEmpty(), "requiredLevels", "must not be empty");
        required.forEach((competency, level) -> {
            Optional<Competency> known = framework.competency(competency);
            violations.check(
                    known.isPresent(), "requiredLevels", "has " + competency + ", which is not of the framework");
            violations.check(
                    known.isEmpty() || known.get().level(level).isPresent(),
                    "requiredLevels",
                    "asks for level " + level + ", which " + competency + " does not have");
        });
        return violations.orElse(() -> new RoleProfile(id, framework.id(), jobTitle, required));
    }

    /** The required level of the competency, if the job requires one. */
    public Optional<Integer> requiredLevel(CompetencyId competency) {
        return Optional.ofNullable(requiredLevels.get(competency));
    }
}
