package io.planner360.domain.competency.profile;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.CompetencyRule;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/**
 * The levels that a job requires.
 *
 * @param jobTitle 1 to 200 characters; unique in the organization for a framework
 * @param requiredLevels competency to the number of the level; at least one
 * @param active false once it is retired: nothing new is measured by it
 * @param version starts at 1 and grows by 1 with each change
 */
public record RoleProfile(
        RoleProfileId id,
        CompetencyFrameworkId framework,
        String jobTitle,
        Map<CompetencyId, Integer> requiredLevels,
        boolean active,
        long version) {
    public RoleProfile {
        requireNonNull(id, "id");
        requireNonNull(framework, "framework");
        requireNonNull(jobTitle, "jobTitle");
        requiredLevels = Map.copyOf(requiredLevels);
    }

    /** A new profile, checked against the framework that it speaks of. */
    public static Either<InvalidInput, RoleProfile> create(
            RoleProfileId id, CompetencyFramework framework, String jobTitle, Map<CompetencyId, Integer> required) {
        return check(framework, jobTitle, required)
                .orElse(() -> new RoleProfile(id, framework.id(), jobTitle, required, true, 1));
    }

    /** Another title and other levels, checked against the framework that it speaks of. */
    public Either<Refusal, RoleProfile> edit(
            CompetencyFramework itsFramework, String newTitle, Map<CompetencyId, Integer> newLevels) {
        return active
                ? Either.narrow(check(itsFramework, newTitle, newLevels)
                        .orElse(() -> new RoleProfile(id, framework, newTitle, newLevels, true, version)))
                : cannot("This role profile is retired.");
    }

    /** From now on nothing new is measured by it; what there is stays as it is. */
    public Either<Refusal, RoleProfile> retire() {
        return active ? Either.right(with(false, version)) : cannot("This role profile is retired already.");
    }

    /** In use again. */
    public Either<Refusal, RoleProfile> reinstate() {
        return active ? cannot("This role profile is not retired.") : Either.right(with(true, version));
    }

    /** The required level of the competency, if the job requires one. */
    public Optional<Integer> requiredLevel(CompetencyId competency) {
        return Optional.ofNullable(requiredLevels.get(competency));
    }

    /** The same at another version; for adapters. */
    public RoleProfile atVersion(long newVersion) {
        return with(active, newVersion);
    }

    private RoleProfile with(boolean isActive, long newVersion) {
        return new RoleProfile(id, framework, jobTitle, requiredLevels, isActive, newVersion);
    }

    private static Violations check(
            CompetencyFramework framework, String jobTitle, Map<CompetencyId, Integer> required) {
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
        return violations;
    }

    private static <T> Either<Refusal, T> cannot(String why) {
        return Either.left(new RuleViolated(CompetencyRule.PROFILE_STATE, why));
    }
}
