package io.planner360.testkit.organization;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;

/** Builds a {@link User}. */
public final class UserBuilder {

    private UserId id = new UserId(Fresh.uuid());
    private String email = Fresh.email("ada");
    private String firstName = "Ada";
    private String lastName = "Lovelace";
    private Instant createdAt = Instant.parse("2026-01-12T09:15:00Z");

    UserBuilder() {}

    public UserBuilder withId(UserId newId) {
        id = newId;
        return this;
    }

    public UserBuilder withEmail(String newEmail) {
        email = newEmail;
        return this;
    }

    public UserBuilder named(String first, String last) {
        firstName = first;
        lastName = last;
        return this;
    }

    public UserBuilder createdAt(Instant instant) {
        createdAt = instant;
        return this;
    }

    /** The account, not stored. */
    public User built() {
        return granted(User.register(id, email, firstName, lastName, createdAt));
    }

    /** The id of the account that has the e-mail now: this one, stored, or the one that had it before. */
    public UserId persistedIn(Persistence persistence, OrganizationId tenant) {
        User candidate = built();
        return persistence.unitOfWork().within(tenant, () -> persistence.users().claim(candidate));
    }
}
