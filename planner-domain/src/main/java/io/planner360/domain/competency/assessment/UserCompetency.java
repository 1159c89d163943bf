package io.planner360.domain.competency.assessment;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.CompetencyRule;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry in the history of a person's level in a competency. Entries are added and never changed; what holds
 * now is the newest one that is valid.
 *
 * @param framework the version whose levels are meant
 * @param validFrom not after the entry was recorded
 * @param validUntil from then on the entry says nothing; empty while that is open
 * @param assessor who says so, never the person themselves
 */
public record UserCompetency(
        UserCompetencyId id,
        UserId user,
        CompetencyFrameworkId framework,
        CompetencyId competency,
        int level,
        Instant validFrom,
        Optional<Instant> validUntil,
        Evidence evidence,
        UserId assessor,
        Instant recordedAt) {
    public UserCompetency {
        requireNonNull(id, "id");
        requireNonNull(user, "user");
        requireNonNull(framework, "framework");
        requireNonNull(competency, "competency");
        requireNonNull(validFrom, "validFrom");
        requireNonNull(validUntil, "validUntil");
        requireNonNull(evidence, "evidence");
        requireNonNull(assessor, "assessor");
        requireNonNull(recordedAt, "recordedAt");
    }

    /** A new entry, checked against the version of the framework whose levels are meant. */
    public static Either<Refusal, UserCompetency> record(
            UserCompetencyId id,
            UserId user,
            CompetencyFramework framework,
            CompetencyId competency,
            int level,
            Instant validFrom,
            Optional<Instant> validUntil,
            Evidence evidence,
            UserId assessor,
            Instant now) {
        if (assessor.equals(user)) {
            return Either.left(new RuleViolated(
                    CompetencyRule.OWN_LEVEL, "Nobody says of themselves how good they are; ask for a review."));
        }
        Violations violations = new Violations();
        checkLevel(violations, framework, competency, level);
        violations
                .check(!validFrom.isAfter(now), "validFrom", "must not be in the future")
                .check(validUntil.filter(until -> !until.isAfter(validFrom)).isEmpty(), "validUntil", "must be later");
        evidence.check(violations);
        return Either.narrow(violations.orElse(() -> new UserCompetency(
                id, user, framework.id(), competency, level, validFrom, validUntil, evidence, assessor, now)));
    }

    /** True if the entry says something about this instant. */
    public boolean isValidAt(Instant instant) {
        return !validFrom.isAfter(instant)
                && validUntil.filter(until -> !until.isAfter(instant)).isEmpty();
    }

    static void checkLevel(Violations violations, CompetencyFramework framework, CompetencyId competency, int level) {
        violations
                .check(framework.competency(competency).isPresent(), "competency", "must be of the framework")
                .check(
                        framework
                                .competency(competency)
                                .filter(known -> known.level(level).isEmpty())
                                .isEmpty(),
                        "level",
                        "must be one of the competency");
    }
}
