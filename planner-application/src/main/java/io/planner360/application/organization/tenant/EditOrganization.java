package io.planner360.application.organization.tenant;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.OrganizationProfile;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.SizeCategory;
import java.util.Optional;

/** Says how the organization presents itself; limits as in {@link OrganizationProfile}. */
@Guarded(permission = Permission.MANAGE_ORGANIZATION)
public record EditOrganization(
        Actor actor,
        String name,
        Optional<String> domain,
        String industry,
        Optional<SizeCategory> size,
        Optional<String> logoUrl)
        implements Request {}
