package io.planner360.domain.learning.recommendation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.learning.plan.AdvisedResource;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.MadeBy;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.plan.ObjectiveProposal;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That a person use a resource to reach a level of a competency: OFFERED → ACCEPTED or DISMISSED. It says what, why,
 * how sure, and who made it from what.
 *
 * @param cycle whose report it was made from
 * @param report what the model was shown, together with the catalogue
 * @param targetLevel the number of the competency's level to be reached
 * @param title what to reach, 1 to 255 characters
 * @param reason why, up to 4,000 characters, may be empty
 * @param confidence how sure the model is that the resource helps, 0.00 to 1.00 with two decimals
 * @param objective that took the resource; only of one that was ACCEPTED into a plan
 * @param dismissal why it was dismissed, 1 to 1,000 characters; present exactly while DISMISSED
 * @param decidedAt present unless OFFERED
 * @param version starts at 1 and grows by 1 with each change
 */
public record Recommendation(
        RecommendationId id,
        UserId user,
        FeedbackCycleId cycle,
        PublishedReportId report,
        CompetencyId competency,
        int targetLevel,
        LearningResourceId resource,
        String title,
        String reason,
        BigDecimal confidence,
        MadeBy madeBy,
        RecommendationStatus status,
        Optional<LearningObjectiveId> objective,
        Optional<String> dismissal,
        Instant createdAt,
        Optional<Instant> decidedAt,
        long version) {
    public Recommendation {
        requireNonNull(id, "id");
        requireNonNull(user, "user");
        requireNonNull(cycle, "cycle");
        requireNonNull(report, "report");
        requireNonNull(competency, "competency");
        requireNonNull(resource, "resource");
        requireNonNull(title, "title");
        requireNonNull(reason, "reason");
        requireNonNull(confidence, "confidence");
        requireNonNull(madeBy, "madeBy");
        requireNonNull(status, "status");
        requireNonNull(objective, "objective");
        requireNonNull(dismissal, "dismissal");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(decidedAt, "decidedAt");
    }

    /** One of the resources of a proposal, about which nobody has decided. */
    public static Recommendation offered(
            RecommendationId id,
            UserId user,
            FeedbackCycleId cycle,
            PublishedReportId report,
            ObjectiveProposal proposal,
            AdvisedResource advised,
            MadeBy madeBy,
            Instant now) {
        return new Recommendation(
                id,
                user,
                cycle,
                report,
                proposal.competency(),
                proposal.targetLevel(),
                advised.resource(),
                proposal.title(),
                proposal.reason(),
                advised.confidence(),
                madeBy,
                RecommendationStatus.OFFERED,
                Optional.empty(),
                Optional.empty(),
                now,
                Optional.empty(),
                1);
    }

    /** What an objective says that is made of it. */
    public ObjectiveContent asObjective(LocalDate dueDate) {
        return ObjectiveContent.proposed(competency, title, reason, targetLevel, dueDate, List.of(resource));
    }

    /**
     * Somebody agrees.
     *
     * @param takenBy the objective that took the resource, if it was taken into a plan
     */
    public Either<Refusal, Recommendation> accept(Optional<LearningObjectiveId> takenBy, Instant now) {
        return decide(RecommendationStatus.ACCEPTED, takenBy, Optional.empty(), now);
    }

    /** Somebody has a reason against it, of 1 to 1,000 characters. */
    public Either<Refusal, Recommendation> dismiss(String why, Instant now) {
        return Either.<Refusal, String>narrow(
                        new Violations().text(why, 1_000, "reason").orElse(() -> why))
                .flatMap(valid -> decide(RecommendationStatus.DISMISSED, Optional.empty(), Optional.of(valid), now));
    }

    private Either<Refusal, Recommendation> decide(
            RecommendationStatus to, Optional<LearningObjectiveId> takenBy, Optional<String> why, Instant now) {
        return status == RecommendationStatus.OFFERED
                ? Either.right(new Recommendation(
                        id,
                        user,
                        cycle,
                        report,
                        competency,
                        targetLevel,
                        resource,
                        title,
                        reason,
                        confidence,
                        madeBy,
                        to,
                        takenBy,
                        why,
                        createdAt,
                        Optional.of(now),
                        version))
                : Either.left(new RuleViolated(
                        LearningRule.RECOMMENDATION_STATE, "This recommendation is " + status + " already."));
    }

    /** The same at another version; for adapters. */
    public Recommendation atVersion(long newVersion) {
        return new Recommendation(
                id,
                user,
                cycle,
                report,
                competency,
                targetLevel,
                resource,
                title,
                reason,
                confidence,
                madeBy,
                status,
                objective,
                dismissal,
                createdAt,
                decidedAt,
                newVersion);
    }
}
