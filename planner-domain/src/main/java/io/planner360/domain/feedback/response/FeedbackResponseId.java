package io.planner360.domain.feedback.response;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link FeedbackResponse}; always random, because an order could name a rater. */
public record FeedbackResponseId(UUID value) {
    public FeedbackResponseId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
