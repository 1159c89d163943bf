package io.planner360.domain.organization;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.util.Optional;

/** The tenants. */
public interface Organizations {
    /**
     * Stores a new organization; in any unit of work but that organization's own this throws
     * {@link IllegalStateException}.
     */
    void add(Organization organization);

    /**
     * The organization with this id. In a tenant's unit of work only that tenant can be found, in
     * {@code system} work every one.
     */
    Optional<Organization> find(OrganizationId id);

    /**
     * All organizations by id, bytes compared unsigned. {@code system} work only: in a tenant's unit of work
     * this throws {@link IllegalStateException}.
     */
    Page<OrganizationId> all(PageRequest page);
}
