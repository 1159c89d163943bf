package io.planner360.application.organization.account;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.UserId;

/** The host says that it has seen that the account's e-mail is the person's. */
@Guarded(relations = Relation.HOST)
public record VerifyEmail(UserId user) {}
