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
import java.util.Optional;

/**
 * Whether somebody is looking into a person's level in a competency; one for each person and competency.
 *
 * @param claim what the person says of themselves; present unless IDLE
 * @param reviewer who has begun; present exactly while IN_REVIEW
 * @param version 0 before it is stored, and grows by 1 with each change
 */
public record CompetencyReview(
        UserId user,
        CompetencyId competency,
        ReviewStatus status,
        Optional<Claim> claim,
        Optional<UserId> reviewer,
        long version) {
    public CompetencyReview {
        requireNonNull(user, "user");
        requireNonNull(competency, "competency");
        requireNonNull(status, "status");
        requireNonNull(claim, "claim");
        requireNonNull(reviewer, "reviewer");
    }

    /**
     * The level that a person says they have, with what it rests on. It is no entry: only a reviewer makes one.
     *
     * @param framework the version whose levels are meant
     * @param note up to 4,000 characters, may be empty
     */
    public record Claim(CompetencyFrameworkId framework, int level, String note) {
        public Claim {
            requireNonNull(framework, "framework");
            requireNonNull(note, "note");
        }
    }

    /** Nobody has asked yet. */
    public static CompetencyReview idle(UserId user, CompetencyId competency) {
        return new CompetencyReview(user, competency, ReviewStatus.IDLE, Optional.empty(), Optional.empty(), 0);
    }

    /** The person asks for a review. */
    public Either<Refusal, CompetencyReview> request(CompetencyFramework framework, int level, String note) {
        if (status != ReviewStatus.IDLE) {
            return cannot("be asked for again");
        }
        Violations violations = new Violations();
        UserCompetency.checkLevel(violations, framework, competency, level);
        violations.optionalText(note, 4_000, "note");
        return Either.narrow(violations.orElse(() -> become(
                ReviewStatus.WAITING_FOR_REVIEW,
                Optional.of(new Claim(framework.id(), level, note)),
                Optional.empty())));
    }

    /** Somebody else begins to look into it. */
    public Either<Refusal, CompetencyReview> begin(UserId by) {
        return status == ReviewStatus.WAITING_FOR_REVIEW
                ? others(by).map(reviewed -> become(ReviewStatus.IN_REVIEW, claim, Optional.of(by)))
                : cannot("begin");
    }

    /** The reviewer has come to a level, begun before or not. */
    public Either<Refusal, CompetencyReview> finish(UserId by) {
        return status == ReviewStatus.IDLE ? cannot("be finished") : others(by).flatMap(review -> over(by));
    }

    /** Nothing comes of it: the person no longer asks, or the reviewer gives it back. */
    public Either<Refusal, CompetencyReview> cancel(UserId by) {
        if (status == ReviewStatus.IDLE) {
            return cannot("be cancelled");
        }
        return by.equals(user) ? Either.right(idle()) : over(by);
    }

    /** The same at another version; for adapters. */
    public CompetencyReview atVersion(long newVersion) {
        return new CompetencyReview(user, competency, status, claim, reviewer, newVersion);
    }

    private Either<Refusal, CompetencyReview> over(UserId by) {
        return reviewer.filter(begun -> !begun.equals(by)).isEmpty()
                ? Either.right(idle())
                : Either.left(
                        new RuleViolated(CompetencyRule.REVIEWED_BY_ANOTHER, "Another person has begun this review."));
    }

    private Either<Refusal, CompetencyReview> others(UserId by) {
        return by.equals(user)
                ? Either.left(new RuleViolated(CompetencyRule.OWN_LEVEL, "Nobody reviews themselves."))
                : Either.right(this);
    }

    private CompetencyReview idle() {
        return become(ReviewStatus.IDLE, Optional.empty(), Optional.empty());
    }

    private CompetencyReview become(ReviewStatus to, Optional<Claim> newClaim, Optional<UserId> newReviewer) {
        return new CompetencyReview(user, competency, to, newClaim, newReviewer, version);
    }

    private <T> Either<Refusal, T> cannot(String what) {
        return Either.left(
                new RuleViolated(CompetencyRule.REVIEW_STATE, "A review that is " + status + " cannot " + what + "."));
    }
}
