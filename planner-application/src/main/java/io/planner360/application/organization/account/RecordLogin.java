package io.planner360.application.organization.account;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;

/**
 * The host says that a person has logged in; refused where the account is deactivated, and the host should then let
 * nobody in.
 *
 * @param email without regard to case
 */
@Guarded(relations = Relation.HOST)
public record RecordLogin(String email) {}
