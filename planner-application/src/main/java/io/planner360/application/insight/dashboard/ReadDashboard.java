package io.planner360.application.insight.dashboard;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.organization.Actor;
import java.time.LocalDate;

/**
 * Asks for all that a dashboard shows, which the actor owns or which is shared. Each widget is asked with the actor's
 * own rights, and says what it lacks where they do not suffice.
 *
 * @param day what is overdue was due before it
 * @param rows the most rows a widget, 1 to 1,000
 */
@Guarded(relations = Relation.ANY_MEMBER)
public record ReadDashboard(Actor actor, DashboardId dashboard, LocalDate day, int rows) implements Question {}
