package io.planner360.application.organization.account;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.UserId;

/** Lets a person log in and act again whose account was deactivated. */
@Guarded(relations = Relation.HOST)
public record ReactivateAccount(UserId user) {}
