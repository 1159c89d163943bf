package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import java.time.LocalDate;

/**
 * Makes a draft of a template: for oneself, for somebody one manages, or with MANAGE_LEARNING. Its objectives are due
 * as many days after the start as the template says; resources that were retired since are left out.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record DraftFromTemplate(Actor actor, PlanTemplateId template, UserId user, LocalDate startDate)
        implements Request {}
