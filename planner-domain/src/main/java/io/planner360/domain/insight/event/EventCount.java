package io.planner360.domain.insight.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** How many events of a kind there were on a day, at least 1. */
public record EventCount(LocalDate day, Interaction.Kind kind, int events) {
    public EventCount {
        requireNonNull(day, "day");
        requireNonNull(kind, "kind");
    }
}
