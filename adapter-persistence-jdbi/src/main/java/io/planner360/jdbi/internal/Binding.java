package io.planner360.jdbi.internal;

import io.planner360.domain.shared.OrganizationId;
import java.util.Optional;

/**
 * For whom a transaction works.
 *
 * @param role the database role whose grants and policies hold
 * @param organization the tenant as the policies read it; empty text for none
 */
public record Binding(String role, String organization) {
    /** Tenant work. */
    static final String APP = "planner_app";

    /** Work above the tenants. */
    static final String SYSTEM = "planner_system";

    static Binding of(Optional<OrganizationId> tenant) {
        return tenant.map(organization -> new Binding(APP, organization.toString()))
                .orElseGet(() -> new Binding(SYSTEM, ""));
    }
}
