package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * Says when raters of a cycle who have not answered are reminded, until it closes; what was given stays given.
 *
 * @param schedule empty to remind nobody
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record ScheduleReminders(Actor actor, FeedbackCycleId cycle, Optional<ReminderSchedule> schedule)
        implements Request {
    Either<Refusal, Optional<ReminderSchedule>> checked() {
        return schedule.isEmpty()
                ? Either.right(schedule)
                : schedule.map(given -> ReminderSchedule.of(given.firstAfterDays(), given.everyDays(), given.most()))
                        .map(checked -> Either.<Refusal, Optional<ReminderSchedule>>narrow(checked.map(Optional::of)))
                        .orElseThrow();
    }
}
