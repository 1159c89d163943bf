package io.planner360.application.organization.tenant;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.Permission;
import java.util.Map;

/**
 * Sets what the organization has decided for all that is made in it from now on.
 *
 * @param settings all that are set, by the keys of {@link OrganizationSettings}; others are unset
 */
@Guarded(permission = Permission.MANAGE_ORGANIZATION)
public record ChangeSettings(Actor actor, Map<String, String> settings) implements Request {
    public ChangeSettings {
        settings = Map.copyOf(settings);
    }
}
