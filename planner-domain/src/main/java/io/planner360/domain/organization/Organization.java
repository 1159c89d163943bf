package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * A tenant.
 *
 * @param active false while deactivated: what is stored stays, and nothing is done for it
 * @param updatedAt when it was last changed
 * @param version starts at 1 and grows by 1 with each change
 */
public record Organization(
        OrganizationId id,
        OrganizationProfile profile,
        OrganizationSettings settings,
        boolean active,
        Instant createdAt,
        Instant updatedAt,
        long version) {
    public Organization {
        requireNonNull(id, "id");
        requireNonNull(profile, "profile");
        requireNonNull(settings, "settings");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(updatedAt, "updatedAt");
    }

    /** Founds an organization. */
    public static Either<InvalidInput, Organization> found(OrganizationId id, String name, Instant now) {
        return OrganizationProfile.named(name)
                .map(profile -> new Organization(id, profile, OrganizationSettings.UNSET, true, now, now, 1));
    }

    /** Its name, 1 to 255 characters, not unique. */
    public String name() {
        return profile.name();
    }

    /** Presents itself in another way. */
    public Organization present(OrganizationProfile newProfile, Instant now) {
        return new Organization(id, newProfile, settings, active, createdAt, now, version);
    }

    /** Decides otherwise for what is made from now on. */
    public Organization decide(OrganizationSettings newSettings, Instant now) {
        return new Organization(id, profile, newSettings, active, createdAt, now, version);
    }

    /** Nothing is done for it any more. */
    public Either<Refusal, Organization> deactivate(Instant now) {
        return active ? Either.right(become(false, now)) : Either.left(deactivated());
    }

    /** Everything is as it was before it was deactivated. */
    public Either<Refusal, Organization> reactivate(Instant now) {
        return active
                ? Either.left(new RuleViolated(
                        OrganizationRule.ORGANIZATION_NOT_DEACTIVATED, "This organization is not deactivated."))
                : Either.right(become(true, now));
    }

    /** Why a command is refused while it is deactivated. */
    public static RuleViolated deactivated() {
        return new RuleViolated(OrganizationRule.ORGANIZATION_DEACTIVATED, "This organization is deactivated.");
    }

    private Organization become(boolean newActive, Instant now) {
        return new Organization(id, profile, settings, newActive, createdAt, now, version);
    }

    /** The same at another version; for adapters. */
    public Organization atVersion(long newVersion) {
        return new Organization(id, profile, settings, active, createdAt, updatedAt, newVersion);
    }
}
