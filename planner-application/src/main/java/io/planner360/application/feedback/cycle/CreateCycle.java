package io.planner360.application.feedback.cycle;

import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.Actor;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Plans a round of feedback. Needs MANAGE_FEEDBACK.
 *
 * @param name 1 to 255 characters, unique in the organization
 * @param closingDay the last day on which raters can answer, to its end in the zone
 */
public record CreateCycle(Actor actor, FeedbackFormId form, String name, ZoneId zone, LocalDate closingDay) {}
