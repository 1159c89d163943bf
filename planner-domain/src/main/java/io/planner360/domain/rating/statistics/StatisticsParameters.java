package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.table.RaterGroups;
import io.planner360.domain.rating.statistics.table.RatingScale;
import io.planner360.domain.rating.statistics.table.RatingTable;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violation;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * What statistics take beside the ratings. Whatever is left out leaves out the numbers that need it.
 *
 * @param scale empty where nothing is known of it
 * @param groupWeights weights of groups in composites; a group that is not named has none
 * @param requiredLevels by competency, on the scale
 * @param johariCut from which score on it is high
 * @param gapCut beyond which self and others are not aligned
 * @param changeReliabilities by competency, of its scores
 * @param changeDeviations by competency, of its scores in the earlier cycle
 */
public record StatisticsParameters(
        Optional<RatingScale> scale,
        Map<String, Double> groupWeights,
        Map<String, Double> requiredLevels,
        OptionalDouble johariCut,
        OptionalDouble gapCut,
        Map<String, Double> changeReliabilities,
        Map<String, Double> changeDeviations) {

    /** Nothing but the ratings. */
    public static final StatisticsParameters NONE = of(Optional.empty());

    /** Nothing but the ratings and, if it is known, their scale. */
    public static StatisticsParameters of(Optional<RatingScale> scale) {
        return new StatisticsParameters(
                scale, Map.of(), Map.of(), OptionalDouble.empty(), OptionalDouble.empty(), Map.of(), Map.of());
    }

    public StatisticsParameters {
        groupWeights = sorted(groupWeights);
        requiredLevels = sorted(requiredLevels);
        changeReliabilities = sorted(changeReliabilities);
        changeDeviations = sorted(changeDeviations);
    }

    private static Map<String, Double> sorted(Map<String, Double> byName) {
        return Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    /** These parameters, or all that no ratings could make right. Fields are named as in a file of parameters. */
    public Either<InvalidInput, StatisticsParameters> checked() {
        Violations violations = new Violations();
        groupWeights.forEach((group, weight) -> violations
                .check(weight >= 0, "group_weights." + group, "must not be negative")
                .check(
                        !group.equals(RaterGroups.SELF) || weight <= 0,
                        "group_weights." + group,
                        "must be 0 or left out: composites are of the others"));
        violations.check(
                groupWeights.isEmpty() || groupWeights.values().stream().anyMatch(weight -> weight > 0),
                "group_weights",
                "must not all be 0");
        gapCut.ifPresent(cut -> violations.check(cut >= 0, "gap_cut", "must not be negative"));
        changeReliabilities.forEach((competency, reliability) -> violations.check(
                reliability >= 0 && reliability <= 1, "trend_reliability_rxx." + competency, "must be 0 to 1"));
        changeDeviations.forEach((competency, deviation) ->
                violations.check(deviation >= 0, "trend_sd_cycle1." + competency, "must not be negative"));
        return violations.orElse(() -> this);
    }

    /** What they name and the ratings do not have: competencies without an item, and groups that nobody knows. */
    public List<Violation> strangersTo(RatingTable ratings) {
        List<Violation> found = new ArrayList<>();
        RaterGroups usual = RaterGroups.withAlso(Set.copyOf(ratings.groups()));
        groupWeights.keySet().stream()
                .filter(group -> !usual.contains(group))
                .forEach(group -> found.add(new Violation(
                        "group_weights." + group,
                        "is a group that is not known: nobody is of it, and it is none of "
                                + RaterGroups.withAlso(Set.of()))));
        strangers("required_level", requiredLevels, ratings, found);
        strangers("trend_reliability_rxx", changeReliabilities, ratings, found);
        strangers("trend_sd_cycle1", changeDeviations, ratings, found);
        return found;
    }

    /** The usual groups, and those that have a weight. */
    public RaterGroups knownGroups() {
        return RaterGroups.withAlso(groupWeights.keySet());
    }

    private static void strangers(
            String field, Map<String, Double> byCompetency, RatingTable ratings, List<Violation> found) {
        byCompetency.keySet().stream()
                .filter(competency -> !ratings.competencies().contains(competency))
                .forEach(competency -> found.add(
                        new Violation(field + "." + competency, "is a competency with no item in the ratings")));
    }
}
