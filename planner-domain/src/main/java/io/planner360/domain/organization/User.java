package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/**
 * A person and their account, above all organizations. What an organization says of a person stands on
 * the {@link Membership}.
 *
 * @param email unique among all accounts without regard to case
 * @param firstName 1 to 100 characters
 * @param lastName 1 to 100 characters
 * @param profileImageUrl http or https, up to 2,000 characters
 * @param emailVerified whether the host has seen that the address is the person's
 * @param lastLoginAt when the host last said that the person has logged in
 * @param active false while deactivated: the person cannot log in or act anywhere
 * @param updatedAt when the account was last changed; a login is no change
 * @param version starts at 1 and grows by 1 with each change, a login included
 */
public record User(
        UserId id,
        EmailAddress email,
        String firstName,
        String lastName,
        Optional<String> profileImageUrl,
        boolean emailVerified,
        Optional<Instant> lastLoginAt,
        boolean active,
        Instant createdAt,
        Instant updatedAt,
        long version) {
    private static final int LONGEST_NAME = 100;

    public User {
        requireNonNull(id, "id");
        requireNonNull(email, "email");
        requireNonNull(firstName, "firstName");
        requireNonNull(lastName, "lastName");
        requireNonNull(profileImageUrl, "profileImageUrl");
        requireNonNull(lastLoginAt, "lastLoginAt");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(updatedAt, "updatedAt");
    }

    /** A new account. */
    public static Either<InvalidInput, User> register(
            UserId id, String email, String firstName, String lastName, Instant now) {
        Violations violations = new Violations();
        EmailAddress.check(violations, email, "email");
        return names(violations, firstName, lastName)
                .orElse(() -> new User(
                        id,
                        new EmailAddress(email),
                        firstName,
                        lastName,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        true,
                        now,
                        now,
                        1));
    }

    private static Violations names(Violations violations, String firstName, String lastName) {
        return violations.text(firstName, LONGEST_NAME, "firstName").text(lastName, LONGEST_NAME, "lastName");
    }

    /** Other names and another picture. */
    public Either<InvalidInput, User> edit(
            String newFirstName, String newLastName, Optional<String> newProfileImageUrl, Instant now) {
        Violations violations = names(new Violations(), newFirstName, newLastName);
        newProfileImageUrl.ifPresent(url -> WebAddress.check(violations, url, "profileImageUrl"));
        return violations.orElse(() -> new User(
                id,
                email,
                newFirstName,
                newLastName,
                newProfileImageUrl,
                emailVerified,
                lastLoginAt,
                active,
                createdAt,
                now,
                version));
    }

    /** The address is known to be the person's; it stays so. */
    public User verifyEmail(Instant now) {
        return emailVerified ? this : with(true, lastLoginAt, active, now);
    }

    /** The person has logged in. */
    public Either<Refusal, User> logIn(Instant now) {
        return active
                ? Either.right(with(emailVerified, Optional.of(now), true, updatedAt))
                : Either.left(deactivated());
    }

    /** Since when nothing is known of the person: the last login, or when the account was made. */
    public Instant idleSince() {
        return lastLoginAt.orElse(createdAt);
    }

    /** The person can neither log in nor act anywhere for now. */
    public Either<Refusal, User> deactivate(Instant now) {
        return active ? Either.right(with(emailVerified, lastLoginAt, false, now)) : Either.left(deactivated());
    }

    /** The person can log in and act again. */
    public Either<Refusal, User> reactivate(Instant now) {
        return active
                ? Either.left(
                        new RuleViolated(OrganizationRule.ACCOUNT_NOT_DEACTIVATED, "This account is not deactivated."))
                : Either.right(with(emailVerified, lastLoginAt, true, now));
    }

    private static RuleViolated deactivated() {
        return new RuleViolated(OrganizationRule.ACCOUNT_DEACTIVATED, "This account is deactivated.");
    }

    private User with(boolean verified, Optional<Instant> login, boolean newActive, Instant updated) {
        return new User(
                id,
                email,
                firstName,
                lastName,
                profileImageUrl,
                verified,
                login,
                newActive,
                createdAt,
                updated,
                version);
    }

    /** The same at another version; for adapters. */
    public User atVersion(long newVersion) {
        return new User(
                id,
                email,
                firstName,
                lastName,
                profileImageUrl,
                emailVerified,
                lastLoginAt,
                active,
                createdAt,
                updatedAt,
                newVersion);
    }
}
