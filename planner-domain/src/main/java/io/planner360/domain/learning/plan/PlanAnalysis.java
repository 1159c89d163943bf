package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.rating.PublishedReportId;
import java.util.List;
import java.util.Optional;

/**
 * What an advisor based a plan on: published numbers and nothing else.
 *
 * @param gaps all that the advisor was shown of the report, in the report's order
 */
public record PlanAnalysis(MadeBy madeBy, PublishedReportId report, List<Gap> gaps) {
    public PlanAnalysis {
        requireNonNull(madeBy, "madeBy");
        requireNonNull(report, "report");
        gaps = List.copyOf(gaps);
    }

    /** One competency, with the fields of {@link CompetencyGap}. */
    public record Gap(
            CompetencyId competency,
            Optional<Double> score,
            Optional<Integer> reachedLevel,
            Optional<Integer> requiredLevel,
            Optional<Double> gap) {
        public Gap {
            requireNonNull(competency, "competency");
            requireNonNull(score, "score");
            requireNonNull(reachedLevel, "reachedLevel");
            requireNonNull(requiredLevel, "requiredLevel");
            requireNonNull(gap, "gap");
        }

        static Gap of(CompetencyGap shown) {
            return new Gap(
                    shown.competency().id(), shown.score(), shown.reachedLevel(), shown.requiredLevel(), shown.gap());
        }
    }

    /** That of an advisor who was shown these. */
    public static PlanAnalysis of(MadeBy madeBy, PublishedReportId report, List<CompetencyGap> shown) {
        return new PlanAnalysis(madeBy, report, shown.stream().map(Gap::of).toList());
    }
}
