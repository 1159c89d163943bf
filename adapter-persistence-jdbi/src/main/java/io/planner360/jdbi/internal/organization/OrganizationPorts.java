package io.planner360.jdbi.internal.organization;

import io.planner360.domain.organization.BulkImports;
import io.planner360.domain.organization.MembershipChanges;
import io.planner360.domain.organization.MembershipPeriods;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.organization.Roles;
import io.planner360.domain.organization.Users;
import io.planner360.domain.organization.standard.Standards;
import io.planner360.jdbi.internal.Session;

/** The ports of this feature. */
public record OrganizationPorts(
        Organizations organizations,
        Users users,
        Memberships memberships,
        MembershipChanges membershipChanges,
        MembershipPeriods periods,
        Roles roles,
        BulkImports bulkImports,
        Standards standards) {
    /** The ports that work in this session. */
    public static OrganizationPorts in(Session session) {
        return new OrganizationPorts(
                new JdbiOrganizations(session),
                new JdbiUsers(session),
                new JdbiMemberships(session),
                new JdbiMembershipChanges(session),
                new JdbiMembershipPeriods(session),
                new JdbiRoles(session),
                new JdbiBulkImports(session),
                new JdbiStandards(session));
    }
}
