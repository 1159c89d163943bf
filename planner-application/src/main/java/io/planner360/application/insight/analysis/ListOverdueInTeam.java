package io.planner360.application.insight.analysis;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import java.time.LocalDate;

/**
 * Asks which objectives of the people whom somebody manages should have been reached before this day: the manager,
 * or READ_ANALYTICS. Plans from cycles in which the reader answered about the person in a protected group are left
 * out.
 */
@Guarded(relations = Relation.SELF, permission = Permission.READ_ANALYTICS)
public record ListOverdueInTeam(Actor actor, UserId manager, LocalDate day, PageRequest page) implements Question {}
