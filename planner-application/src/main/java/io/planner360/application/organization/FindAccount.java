package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/** Asks for the account of a member who has accepted. */
@Guarded(relations = Relation.SELF, permission = Permission.MANAGE_PEOPLE)
public record FindAccount(Actor actor, UserId user) implements Question {}
