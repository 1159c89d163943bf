package io.planner360.application.organization.history;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;

/** Asks what the organization has said of a member since when, a page at a time. */
@Guarded(relations = Relation.SELF, permission = Permission.MANAGE_PEOPLE)
public record ListPeriods(Actor actor, UserId user, PageRequest page) implements Question {}
