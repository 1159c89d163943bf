package io.planner360.testkit.organization;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;

/** Builds an {@link Organization}. */
public final class OrganizationBuilder {

    private OrganizationId id = new OrganizationId(Fresh.uuid());
    private String name = "Example Works";
    private Instant createdAt = Instant.parse("2026-01-05T08:30:00Z");

    OrganizationBuilder() {}

    public OrganizationBuilder withId(OrganizationId newId) {
        id = newId;
        return this;
    }

    public OrganizationBuilder named(String newName) {
        name = newName;
        return this;
    }

    public OrganizationBuilder createdAt(Instant instant) {
        createdAt = instant;
        return this;
    }

    /** The organization, not stored. */
    public Organization built() {
        return granted(Organization.found(id, name, createdAt));
    }

    /** The organization, stored in a unit of work of its own. */
    public Organization persistedIn(Persistence persistence) {
        Organization organization = built();
        return persistence.unitOfWork().within(organization.id(), () -> {
            persistence.organizations().add(organization);
            return organization;
        });
    }
}
