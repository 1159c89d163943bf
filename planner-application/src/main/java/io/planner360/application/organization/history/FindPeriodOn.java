package io.planner360.application.organization.history;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import java.time.LocalDate;

/**
 * Asks who managed a member on a day, and what the member's title and department were.
 *
 * @param day at its end in the organization's time zone; of the years 1 to 9999
 */
@Guarded(relations = Relation.SELF, permission = Permission.MANAGE_PEOPLE)
public record FindPeriodOn(Actor actor, UserId user, LocalDate day) implements Question {}
