package io.planner360.domain.feedback.nomination;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link FeedbackNomination}. */
public record FeedbackNominationId(UUID value) {
    public FeedbackNominationId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
