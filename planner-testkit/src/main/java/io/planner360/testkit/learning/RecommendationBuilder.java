package io.planner360.testkit.learning;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.plan.AdvisedResource;
import io.planner360.domain.learning.plan.MadeBy;
import io.planner360.domain.learning.plan.ObjectiveProposal;
import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.recommendation.RecommendationId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Builds a {@link Recommendation}. */
public final class RecommendationBuilder {
    private final PublishedReport report;
    private final CompetencyId competency;
    private final LearningResourceId resource;
    private RecommendationId id = new RecommendationId(Fresh.uuid());
    private String title = "Listening: reach level 3";
    private String reason = "Others rate this 2.50; the job requires level 3, which is 0.50 higher.";
    private String confidence = "0.60";

    RecommendationBuilder(PublishedReport report, CompetencyId competency, LearningResourceId resource) {
        this.report = report;
        this.competency = competency;
        this.resource = resource;
    }

    public RecommendationBuilder withId(RecommendationId newId) {
        id = newId;
        return this;
    }

    public RecommendationBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public RecommendationBuilder because(String newReason) {
        reason = newReason;
        return this;
    }

    public RecommendationBuilder withConfidence(String decimal) {
        confidence = decimal;
        return this;
    }

    /** The recommendation, OFFERED and not stored. */
    public Recommendation built() {
        AdvisedResource advised = new AdvisedResource(resource, new BigDecimal(confidence));
        return Recommendation.offered(
                id,
                report.target(),
                report.cycle(),
                report.id(),
                new ObjectiveProposal(competency, title, reason, 3, LocalDate.of(2026, 6, 30), List.of(advised)),
                advised,
                new MadeBy("An advisor", "2026-03"),
                Instant.parse("2026-03-21T08:15:30.000001Z"));
    }

    /** The recommendation, stored. */
    public Recommendation persistedIn(Persistence persistence, OrganizationId tenant) {
        List<Recommendation> offered = List.of(built());
        return persistence
                .unitOfWork()
                .within(tenant, () -> persistence.recommendations().addAll(offered))
                .get(0);
    }
}
