package io.planner360.cli.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How one rater sees one target, before single questions are answered.
 *
 * @param seen for each competency the value on the response scale, neither rounded nor limited
 * @param required for each competency what the target's title asks for
 */
record Impression(Map<String, Double> seen, Map<String, Double> required) {

    Impression {
        seen = Map.copyOf(seen);
        required = Map.copyOf(required);
    }

    double of(String competencyId) {
        return seen.getOrDefault(competencyId, 0.0);
    }

    /** The competencies from the weakest to the strongest, measured by what is required. */
    List<String> fromWeakest() {
        return seen.keySet().stream()
                .sorted(Comparator.comparing(this::surplus).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private double surplus(String competencyId) {
        return of(competencyId) - required.getOrDefault(competencyId, 0.0);
    }
}
