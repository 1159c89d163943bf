package io.planner360.domain.insight.event;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done with the product. Events are added and never changed; what they speak of may be gone.
 *
 * @param actor who did it, where it is to be known
 */
public record AnalyticsEvent(AnalyticsEventId id, Interaction interaction, Optional<UserId> actor, Instant occurredAt) {
    public AnalyticsEvent {
        requireNonNull(id, "id");
        requireNonNull(interaction, "interaction");
        requireNonNull(actor, "actor");
        requireNonNull(occurredAt, "occurredAt");
    }
}
