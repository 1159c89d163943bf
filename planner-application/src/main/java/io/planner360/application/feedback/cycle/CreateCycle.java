package io.planner360.application.feedback.cycle;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Plans a round of feedback, with the reminders that the organization's settings say.
 *
 * @param name 1 to 255 characters, unique in the organization
 * @param zone empty for the organization's
 * @param closingDay the last day on which raters can answer, to its end in the zone
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record CreateCycle(Actor actor, FeedbackFormId form, String name, Optional<ZoneId> zone, LocalDate closingDay)
        implements Request {
    /** Plans one in this zone. */
    public CreateCycle(Actor actor, FeedbackFormId form, String name, ZoneId zone, LocalDate closingDay) {
        this(actor, form, name, Optional.of(zone), closingDay);
    }
}
