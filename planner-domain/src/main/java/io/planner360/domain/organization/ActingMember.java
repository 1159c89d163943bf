package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

/**
 * Somebody who can act in an organization.
 *
 * @param organizationActive false while the organization is deactivated
 */
public record ActingMember(Membership membership, boolean organizationActive) {
    public ActingMember {
        requireNonNull(membership, "membership");
    }
}
