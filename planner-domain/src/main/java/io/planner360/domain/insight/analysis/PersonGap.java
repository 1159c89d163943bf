package io.planner360.domain.insight.analysis;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;

/**
 * Where a person's released score stands beside what their job required in that cycle.
 *
 * @param requiredLevel the number of the level
 * @param required the rating that stands for it
 * @param score by others, in points of the competency's scale
 */
public record PersonGap(UserId user, CompetencyId competency, int requiredLevel, double required, double score) {
    public PersonGap {
        requireNonNull(user, "user");
        requireNonNull(competency, "competency");
    }

    /** Score minus what is required: negative where the person falls short. */
    public double gap() {
        return score - required;
    }
}
