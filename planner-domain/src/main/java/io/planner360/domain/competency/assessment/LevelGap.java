package io.planner360.domain.competency.assessment;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import java.util.Optional;

/**
 * What a person's job requires in a competency, and what is known of the person.
 *
 * @param current empty where nothing is known, which is not level 0
 */
public record LevelGap(UserId user, CompetencyId competency, int required, Optional<Integer> current) {
    public LevelGap {
        requireNonNull(user, "user");
        requireNonNull(competency, "competency");
        requireNonNull(current, "current");
    }

    /** How many levels are lacking, 0 where none is; empty where nothing is known. */
    public Optional<Integer> lacking() {
        return current.map(level -> Math.max(0, required - level));
    }
}
