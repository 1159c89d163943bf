package io.planner360.jdbi.internal;

import java.time.Instant;
import java.util.UUID;

/** What lists are ordered by that follow time, and where that is the same, the id. */
public record TimeKey(Instant at, UUID id) {
    static TimeKey parse(String text) {
        int space = text.indexOf(' ');
        return new TimeKey(Instant.parse(text.substring(0, space)), UUID.fromString(text.substring(space + 1)));
    }

    @Override
    public String toString() {
        return at + " " + id;
    }
}
