package io.planner360.application.feedback.cycle;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Plans a round of feedback.
 *
 * @param name 1 to 255 characters, unique in the organization
 * @param closingDay the last day on which raters can answer, to its end in the zone
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record CreateCycle(Actor actor, FeedbackFormId form, String name, ZoneId zone, LocalDate closingDay)
        implements Request {}
