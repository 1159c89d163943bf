package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * A tenant.
 *
 * @param name 1 to 255 characters, not unique
 */
public record Organization(OrganizationId id, String name, Instant createdAt) {
    public Organization {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(createdAt, "createdAt");
    }

    /** Founds an organization. */
    public static Either<InvalidInput, Organization> found(OrganizationId id, String name, Instant now) {
        return new Violations().text(name, 255, "name").orElse(() -> new Organization(id, name, now));
    }
}
