package io.planner360.domain.competency.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One step of proficiency in a competency.
 *
 * @param number 1 for the lowest, without gaps
 * @param name 1 to 100 characters
 * @param indicators what a person at this level is seen to do
 * @param scaleValue which rating stands for this level; given for all levels of a competency or for none
 */
public record CompetencyLevel(int number, String name, List<String> indicators, Optional<Double> scaleValue) {
    public CompetencyLevel {
        requireNonNull(name, "name");
        indicators = List.copyOf(indicators);
        requireNonNull(scaleValue, "scaleValue");
    }
}
