package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;

/** Asks whom somebody manages directly, a page at a time. */
@Guarded(relations = Relation.ANY_MEMBER)
public record ListDirectReports(Actor actor, UserId manager, PageRequest page) implements Question {}
