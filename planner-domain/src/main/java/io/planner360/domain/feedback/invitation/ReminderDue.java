package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;

/** The rater of an invitation that is still open is to be reminded. */
public record ReminderDue(FeedbackInvitationId invitation) implements DomainEvent {
    public static final EventKind<ReminderDue> KIND = new EventKind<>("feedback.reminder_due", ReminderDue::from);

    public ReminderDue {
        requireNonNull(invitation, "invitation");
    }

    private static ReminderDue from(StoredEvent event) {
        return new ReminderDue(new FeedbackInvitationId(event.aggregate().id().value()));
    }

    @Override
    public EventKind<ReminderDue> kind() {
        return KIND;
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.of("feedback_invitation", invitation.value());
    }

    @Override
    public EventAttributes attributes() {
        return EventAttributes.none();
    }
}
