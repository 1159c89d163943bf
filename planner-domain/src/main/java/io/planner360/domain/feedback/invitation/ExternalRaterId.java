package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies an {@link ExternalRater}. */
public record ExternalRaterId(UUID value) {
    public ExternalRaterId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
