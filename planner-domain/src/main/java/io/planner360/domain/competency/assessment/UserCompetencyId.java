package io.planner360.domain.competency.assessment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link UserCompetency}. */
public record UserCompetencyId(UUID value) {
    public UserCompetencyId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
