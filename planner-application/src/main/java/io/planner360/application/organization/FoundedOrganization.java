package io.planner360.application.organization;

import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.UserId;

/** A new tenant and who administers it. */
public record FoundedOrganization(Organization organization, UserId administrator) {
    /** The administrator as an actor. */
    public Actor.Person actor() {
        return new Actor.Person(organization.id(), administrator);
    }
}
