package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who made a form, and when somebody last worked on it. That a cycle with it starts is no work on it.
 *
 * @param createdBy empty where it was not written down
 */
public record Authorship(Optional<UserId> createdBy, Instant createdAt, Instant updatedAt) {
    public Authorship {
        requireNonNull(createdBy, "createdBy");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(updatedAt, "updatedAt");
    }

    /** Of what is made now. */
    public static Authorship of(Optional<UserId> author, Instant now) {
        return new Authorship(author, now, now);
    }

    /** The same, worked on now. */
    public Authorship updated(Instant now) {
        return new Authorship(createdBy, createdAt, now);
    }
}
