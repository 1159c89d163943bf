package io.planner360.domain.organization;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.Optional;

/** The tenants. */
public interface Organizations {
    /** The name of the rule that no two organizations have one domain. */
    String DOMAIN_TAKEN = "organizations_domain_key";

    /**
     * Stores a new organization, which has no domain yet; in any unit of work but that organization's own this
     * throws {@link IllegalStateException}.
     */
    void add(Organization organization);

    /**
     * The organization with this id. In a tenant's unit of work only that tenant can be found, in
     * {@code system} work every one.
     */
    Optional<Organization> find(OrganizationId id);

    /**
     * Stores the change and returns it with version + 1. Refused with a {@code Conflict} named
     * {@link #DOMAIN_TAKEN} where another organization has the domain. In any unit of work but that
     * organization's own this throws {@link IllegalStateException}.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    Either<Conflict, Organization> update(Organization changed);

    /**
     * All organizations that are active, by id, bytes compared unsigned. {@code system} work only: in a
     * tenant's unit of work this throws {@link IllegalStateException}.
     */
    Page<OrganizationId> active(PageRequest page);
}
