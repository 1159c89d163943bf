package io.planner360.domain.feedback.cycle;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link FeedbackCycle}. */
public record FeedbackCycleId(UUID value) {
    public FeedbackCycleId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
