package io.planner360.application.rating;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.PageRequest;

/**
 * Asks for a cycle's released reports, a page at a time. Reports on targets about whom
 * the reader answered in a protected group are left out, so a page may hold fewer than asked for.
 */
@Guarded(permission = Permission.READ_ALL_REPORTS)
public record ListReports(Actor actor, FeedbackCycleId cycle, PageRequest page) implements Question {}
