package io.planner360.application.organization.account;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.UserId;

/**
 * Lets a person neither log in nor act in any organization. For the host only: an organization deactivates the
 * person's membership, which is its own.
 */
@Guarded(relations = Relation.HOST)
public record DeactivateAccount(UserId user) {}
