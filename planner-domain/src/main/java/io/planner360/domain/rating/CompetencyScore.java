package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import java.util.List;
import java.util.Optional;

/**
 * How a target was seen in one competency. All numbers are points of the competency's scale; what is
 * undefined or not to be shown is empty, never 0.
 *
 * @param groups the published cells, in the report's order of groups; SELF among them
 * @param self the score the target gave themselves
 * @param others the mean of the published groups other than SELF, weighted by group; groups shown together weigh the
 *     sum of their weights
 * @param requirement what the target's job requires, where it says so
 */
public record CompetencyScore(
        CompetencyId competency,
        List<GroupScore> groups,
        Optional<Double> self,
        Optional<Double> others,
        Optional<Requirement> requirement) {
    public CompetencyScore {
        requireNonNull(competency, "competency");
        groups = List.copyOf(groups);
        requireNonNull(self, "self");
        requireNonNull(others, "others");
        requireNonNull(requirement, "requirement");
    }

    /** The same, measured by no job. */
    public CompetencyScore withoutRequirement() {
        return new CompetencyScore(competency, groups, self, others, Optional.empty());
    }

    /** Self minus others: positive where the target sees themselves higher. */
    public Optional<Double> selfOtherGap() {
        return self.flatMap(s -> others.map(o -> s - o));
    }

    /** Others minus what the job requires: negative where the target falls short. */
    public Optional<Double> requirementGap() {
        return others.flatMap(o -> requirement.flatMap(Requirement::scaleValue).map(required -> o - required));
    }
}
