package io.planner360.application.insight.analysis;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.PageRequest;
import java.time.LocalDate;

/**
 * Asks which objectives of anybody should have been reached before this day. Needs READ_ANALYTICS. Plans from
 * cycles in which the reader answered about the person in a protected group are left out.
 */
@Guarded(permission = Permission.READ_ANALYTICS)
public record ListOverdueObjectives(Actor actor, LocalDate day, PageRequest page) implements Question {}
