package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.description.Quantiles;
import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.table.RatingTable;
import io.planner360.domain.rating.statistics.trend.ReliableChange;
import io.planner360.domain.rating.statistics.trend.WelchChange;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Compares the rater scores of a competency with those of an earlier cycle. Both cycles name targets in order. */
final class Trends {
    private final Quantiles quantiles;
    private final List<String> targets;
    private final List<String> targetsBefore;
    private final List<Sample> before;

    Trends(Quantiles quantiles, List<String> targets, RatingTable before, String competency) {
        this.quantiles = quantiles;
        this.targets = targets;
        this.targetsBefore = before.targets();
        int number = before.competencies().indexOf(competency);
        this.before = number < 0 ? List.of() : before.others(number).scoresByTarget();
    }

    Trend of(int target, Sample scores, OptionalDouble deviation, OptionalDouble reliability) {
        Sample earlier = earlier(targets.get(target));
        WelchChange change = WelchChange.between(earlier, scores, quantiles);
        boolean known = change.change().isPresent() && deviation.isPresent() && reliability.isPresent();
        return new Trend(
                earlier.size(),
                scores.size(),
                earlier.mean(),
                scores.mean(),
                change,
                known
                        ? Optional.of(ReliableChange.of(
                                change.change().getAsDouble(), deviation.getAsDouble(), reliability.getAsDouble()))
                        : Optional.empty());
    }

    private Sample earlier(String target) {
        int place = before.isEmpty() ? -1 : Collections.binarySearch(targetsBefore, target);
        return place < 0 ? Sample.of() : before.get(place);
    }
}
