package io.planner360.application.feedback.cycle;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;

/** Asks for a cycle. */
@Guarded(relations = Relation.ANY_MEMBER)
public record FindCycle(Actor actor, FeedbackCycleId cycle) implements Question {}
