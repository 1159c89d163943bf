package io.planner360.application.feedback.invitation;

import io.planner360.application.internal.Context;
import io.planner360.application.internal.DueWalk;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.invitation.InvitationEvent;
import io.planner360.domain.feedback.invitation.Reminder;
import io.planner360.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Reminders that have become due, organization by organization, some at a time. */
final class Reminding {
    private final Context context;
    private final Persistence persistence;

    Reminding(Context context) {
        this.context = context;
        this.persistence = context.persistence();
    }

    int remindDue(Instant now) {
        DueWalk walk = new DueWalk(persistence);
        walk.everywhere(organization -> {
            int some = DueWalk.PAGE;
            while (some == DueWalk.PAGE) {
                some = remind(organization, now).size();
                walk.did(some);
            }
        });
        return walk.finish();
    }

    private List<Reminder> remind(OrganizationId organization, Instant now) {
        return persistence.unitOfWork().within(organization, () -> {
            List<Reminder> given = persistence.feedbackReminders().remindDue(now, DueWalk.PAGE);
            context.publish(given.stream()
                    .sorted(Comparator.comparing(
                            reminder -> reminder.invitation().toString()))
                    .map(reminder -> new InvitationEvent.ReminderDue(reminder.invitation()))
                    .toList());
            return given;
        });
    }
}
