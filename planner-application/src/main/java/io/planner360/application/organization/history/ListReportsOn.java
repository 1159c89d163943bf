package io.planner360.application.organization.history;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import java.time.LocalDate;

/**
 * Asks whom somebody managed on a day, a page at a time. Who was deactivated then is left out.
 *
 * @param day at its end in the organization's time zone; of the years 1 to 9999
 */
@Guarded(relations = Relation.SELF, permission = Permission.MANAGE_PEOPLE)
public record ListReportsOn(Actor actor, UserId user, LocalDate day, PageRequest page) implements Question {}
