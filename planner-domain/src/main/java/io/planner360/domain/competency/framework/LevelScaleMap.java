package io.planner360.domain.competency.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which rating stands for which level, frozen with a cycle. A level is not a rating: without a value here
 * there is no gap.
 *
 * @param values competency to the scale values of its levels 1, 2, …; competencies without a map are absent
 */
public record LevelScaleMap(Map<CompetencyId, List<Double>> values) {
    public LevelScaleMap {
        Map<CompetencyId, List<Double>> copy = new HashMap<>();
        values.forEach((competency, levels) -> copy.put(competency, List.copyOf(levels)));
        values = Map.copyOf(copy);
    }

    /**
     * The map for the competencies of a form: the levels' own values, or the identity where the points of
     * the scale are exactly the levels' numbers, or nothing.
     *
     * @param points competency to the points of the scale on which its items are rated, ascending
     */
    public static LevelScaleMap of(CompetencyFramework framework, Map<CompetencyId, List<Integer>> points) {
        Map<CompetencyId, List<Double>> values = new HashMap<>();
        for (Competency competency : framework.competencies()) {
            List<Integer> scale = points.getOrDefault(competency.id(), List.of());
            List<Double> stated = competency.levels().stream()
                    .flatMap(level -> level.scaleValue().stream())
                    .toList();
            List<Integer> numbers =
                    IntStream.rangeClosed(1, competency.levels().size()).boxed().toList();
            if (scale.isEmpty()) {
                continue;
            }
            if (!stated.isEmpty()) {
                values.put(competency.id(), stated);
            } else if (scale.equals(numbers)) {
                values.put(
                        competency.id(),
                        numbers.stream().map(Integer::doubleValue).toList());
            }
        }
        return new LevelScaleMap(values);
    }

    /** The rating that stands for the level, if there is a map for the competency. */
    public Optional<Double> valueOf(CompetencyId competency, int level) {
        List<Double> levels = values.getOrDefault(competency, List.of());
        return level >= 1 && level <= levels.size() ? Optional.of(levels.get(level - 1)) : Optional.empty();
    }

    /**
     * The highest level whose value the score reaches; 0 below the first, empty without a map. A level is
     * reached from its own value on: nothing is rounded up.
     */
    public Optional<Integer> levelReached(CompetencyId competency, double score) {
        List<Double> levels = values.get(competency);
        return levels == null
                ? Optional.empty()
                : Optional.of(
                        (int) levels.stream().filter(value -> value <= score).count());
    }
}
