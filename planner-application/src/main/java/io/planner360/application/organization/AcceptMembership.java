package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;

/** The person accepts being a member, and can act from then on. */
@Guarded(relations = Relation.PROPOSED_MEMBER)
public record AcceptMembership(Actor.Person actor) implements Request {}
