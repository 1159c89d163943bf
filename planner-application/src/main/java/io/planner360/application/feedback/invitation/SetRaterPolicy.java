package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.feedback.invitation.RaterPolicy;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.Optional;

/**
 * Says how a cycle deals with its raters beyond its form, as long as raters can be invited; what becomes of a change of
 * manager only in DRAFT. See {@link RaterPolicy}.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record SetRaterPolicy(
        Actor actor, FeedbackCycleId cycle, ManagerChangePolicy managerChange, Optional<Integer> mostOpen)
        implements Request {}
