package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.comparison.SelfOther;
import io.planner360.domain.rating.statistics.comparison.SelfOtherProfile;
import io.planner360.domain.rating.statistics.description.Quantiles;
import io.planner360.domain.rating.statistics.table.AnswerMatrix;
import io.planner360.domain.rating.statistics.table.RatingTable;
import io.planner360.domain.rating.statistics.trend.WelchChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Computes all {@link CycleStatistics}. Its time grows with the number of ratings: competency by competency, target by
 * target, nothing is compared with all others.
 */
public final class StatisticsCalculation {
    private final StatisticsParameters parameters;
    private final Quantiles quantiles = new Quantiles();

    /** @param parameters which name nothing that the ratings do not have */
    public StatisticsCalculation(StatisticsParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The statistics of a cycle.
     *
     * @param before an earlier cycle, for the trend; its targets and competencies are found by name
     */
    public CycleStatistics calculate(RatingTable ratings, Optional<RatingTable> before) {
        List<CompetencyStatistics> found = new ArrayList<>();
        for (int competency = 0; competency < ratings.competencies().size(); competency++) {
            found.add(new CompetencyCalculation(parameters, quantiles, ratings, competency).calculate(before));
        }
        return new CycleStatistics(
                ratings,
                counts(ratings),
                byTarget(found, CompetencyStatistics::ofItems, ratings),
                byTarget(found, CompetencyStatistics::itemAgreement, ratings),
                byTarget(found, CompetencyStatistics::ofCompetency, ratings),
                byTarget(found, CompetencyStatistics::agreement, ratings),
                byTarget(found, CompetencyStatistics::ofGroups, ratings),
                found.stream().map(CompetencyStatistics::reliability).toList(),
                found.stream().map(CompetencyStatistics::alpha).toList(),
                byCompetency(found, CompetencyStatistics::itemAnalysis),
                found.stream().map(CompetencyStatistics::components).toList(),
                byCompetency(found, CompetencyStatistics::shrinkage),
                byCompetency(found, CompetencyStatistics::norms),
                byTarget(found, CompetencyStatistics::selfOther, ratings),
                profiles(found, ratings),
                byCompetency(found, CompetencyStatistics::composites),
                byCompetency(found, CompetencyStatistics::krippendorff),
                byCompetency(found, CompetencyStatistics::shroutFleiss),
                byCompetency(found, CompetencyStatistics::leniency),
                byTarget(found, CompetencyStatistics::trend, ratings),
                difference(ratings));
    }

    private static Counts counts(RatingTable ratings) {
        return new Counts(
                ratings.rowCount(),
                ratings.rowCount() - ratings.answerCount(),
                ratings.answerCount(),
                ratings.targets().size(),
                ratings.raters().size(),
                ratings.items().size(),
                ratings.competencies().size());
    }

    private Optional<TargetDifference> difference(RatingTable ratings) {
        if (ratings.targets().size() != 2 || ratings.competencies().size() != 1) {
            return Optional.empty();
        }
        AnswerMatrix scores = ratings.others(0);
        return Optional.of(new TargetDifference(
                ratings.targets().get(0),
                ratings.targets().get(1),
                WelchChange.between(scores.scores(0), scores.scores(1), quantiles)));
    }

    private static List<OfTarget<SelfOtherProfile>> profiles(List<CompetencyStatistics> found, RatingTable ratings) {
        List<OfTarget<SelfOtherProfile>> profiles = new ArrayList<>();
        for (int target = 0; target < ratings.targets().size(); target++) {
            List<SelfOther> ofTarget = new ArrayList<>();
            for (CompetencyStatistics one : found) {
                one.selfOther().get(target).forEach(row -> ofTarget.add(row.found()));
            }
            profiles.add(new OfTarget<>(ratings.targets().get(target), SelfOtherProfile.of(ofTarget)));
        }
        return profiles;
    }

    private static <T> List<T> byCompetency(
            List<CompetencyStatistics> found, Function<CompetencyStatistics, List<T>> rows) {
        return found.stream().flatMap(one -> rows.apply(one).stream()).toList();
    }

    /** Rows of the first target in all competencies, then of the second. */
    private static <T> List<T> byTarget(
            List<CompetencyStatistics> found, Function<CompetencyStatistics, List<List<T>>> rows, RatingTable ratings) {
        List<T> all = new ArrayList<>();
        for (int target = 0; target < ratings.targets().size(); target++) {
            for (CompetencyStatistics one : found) {
                all.addAll(rows.apply(one).get(target));
            }
        }
        return List.copyOf(all);
    }
}
