package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import java.time.LocalDate;

/**
 * Makes a draft by hand, to which objectives can be added: for oneself, for somebody one manages, or with
 * MANAGE_LEARNING. Limits as in {@link io.planner360.domain.learning.plan.LearningPlan}.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record CreatePlan(
        Actor actor, UserId user, String title, String description, LocalDate startDate, LocalDate targetDate)
        implements Request {}
