package io.planner360.domain.learning.template;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link PlanTemplate}. */
public record PlanTemplateId(UUID value) {
    public PlanTemplateId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
