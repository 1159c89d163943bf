package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link FeedbackQuestion}. */
public record FeedbackQuestionId(UUID value) {
    public FeedbackQuestionId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
