package io.planner360.application.organization.history;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.PageRequest;
import java.time.LocalDate;

/**
 * Asks who was in a department on a day, a page at a time. Who was deactivated then is left out.
 *
 * @param department exactly as it was written
 * @param day at its end in the organization's time zone; of the years 1 to 9999
 */
@Guarded(permission = Permission.MANAGE_PEOPLE)
public record ListDepartmentOn(Actor actor, String department, LocalDate day, PageRequest page) implements Question {}
