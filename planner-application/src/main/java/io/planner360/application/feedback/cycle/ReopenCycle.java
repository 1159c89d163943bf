package io.planner360.application.feedback.cycle;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Lets raters of a closed cycle answer again, as long as nothing of it was released: the reports that the close
 * calculated are discarded, and invitations that expired are sent again. What the close did for anonymity stays
 * done.
 *
 * @param closingDay the new last day, to its end in the cycle's zone; must be given where the old one is over
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record ReopenCycle(Actor actor, FeedbackCycleId cycle, Optional<LocalDate> closingDay) implements Request {}
