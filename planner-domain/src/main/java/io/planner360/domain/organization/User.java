package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * A person and their account, above all organizations. What an organization says of a person stands on
 * the {@link Membership}.
 *
 * @param email unique among all accounts without regard to case
 * @param firstName 1 to 100 characters
 * @param lastName 1 to 100 characters
 */
public record User(UserId id, EmailAddress email, String firstName, String lastName, Instant createdAt) {
    public User {
        requireNonNull(id, "id");
        requireNonNull(email, "email");
        requireNonNull(firstName, "firstName");
        requireNonNull(lastName, "lastName");
        requireNonNull(createdAt, "createdAt");
    }

    /** A new account. */
    public static Either<InvalidInput, User> register(
            UserId id, String email, String firstName, String lastName, Instant now) {
        Violations violations = new Violations();
        EmailAddress.check(violations, email, "email");
        return violations
                .text(firstName, 100, "firstName")
                .text(lastName, 100, "lastName")
                .orElse(() -> new User(id, new EmailAddress(email), firstName, lastName, now));
    }
}
