package io.planner360.domain.feedback.invitation;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When the tenant's raters are reminded, and which reminders they were given. */
public interface FeedbackReminders {
    /** Stores the schedule of the cycle in place of the one before; without one nobody is reminded. */
    void schedule(FeedbackCycleId cycle, Optional<ReminderSchedule> schedule);

    /** The schedule of the cycle. */
    Optional<ReminderSchedule> scheduleOf(FeedbackCycleId cycle);

    /**
     * Gives reminders that are due: for invitations that are SENT or STARTED in cycles that are COLLECTING and whose
     * {@code closesAt} is after now, the last number that is due by the cycle's schedule since the invitation was
     * sent, if neither it nor a later one was given. Who does the same in another unit of work is not waited for, and
     * gives others. The invitations themselves stay as they are.
     *
     * @param most how many at most
     * @return what was given now; empty where nothing is left to give
     */
    List<Reminder> remindDue(Instant now, int most);
}
