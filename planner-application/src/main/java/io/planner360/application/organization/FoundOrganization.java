package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;

/**
 * Founds a tenant with its first administrator, who then accepts the membership. There is no actor yet: the
 * host decides who may do this.
 *
 * @param name of the organization, 1 to 255 characters
 */
@Guarded(relations = Relation.HOST)
public record FoundOrganization(String name, String email, String firstName, String lastName) {}
