package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link FeedbackForm}. */
public record FeedbackFormId(UUID value) {
    public FeedbackFormId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
