package io.planner360.application.feedback.nomination;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.PageRequest;

/** Asks which nominations of a cycle wait for a decision. */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record ListProposedNominations(Actor actor, FeedbackCycleId cycle, PageRequest page) implements Question {}
