package io.planner360.inmemory.internal.organization;

import io.planner360.domain.organization.BulkImports;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipChanges;
import io.planner360.domain.organization.MembershipPeriods;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.organization.Roles;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.Users;
import io.planner360.domain.organization.standard.Standards;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Unique;
import io.vavr.Tuple0;

/** The ports of this feature, and the keys that others refer to. */
public final class OrganizationPorts {
    /** Of all organizations; they stand above tenants, with the accounts. */
    public static final Unique<OrganizationId, Organization> ORGANIZATION = InMemoryOrganizations.BY_ID;

    /** Of a tenant's members. */
    public static final Unique<UserId, Membership> MEMBER = InMemoryMemberships.BY_USER;

    /** All of a tenant's members, by user id. */
    public static final Ordered<Tuple0, Position, Membership> MEMBERS = InMemoryMemberships.ALL;

    /** Of each manager, by user id. */
    public static final Ordered<UserId, Position, Membership> REPORTS = InMemoryMemberships.REPORTS;

    private OrganizationPorts() {}

    public static Organizations organizations(Store store) {
        return new InMemoryOrganizations(store);
    }

    public static Users users(Store store) {
        return new InMemoryUsers(store);
    }

    public static Memberships memberships(Store store) {
        return new InMemoryMemberships(store);
    }

    public static MembershipChanges membershipChanges(Store store) {
        return new InMemoryMembershipChanges(store);
    }

    public static MembershipPeriods membershipPeriods(Store store) {
        return new InMemoryMembershipPeriods(store);
    }

    public static Roles roles(Store store) {
        return new InMemoryRoles(store);
    }

    public static BulkImports bulkImports(Store store) {
        return new InMemoryBulkImports(store);
    }

    public static Standards standards(Store store) {
        return new InMemoryStandards(store);
    }
}
