package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;

/**
 * What others are told of an invitation: that its rater is asked, and never what became of it, nor when.
 */
public sealed interface InvitationEvent extends DomainEvent {
    /** To which invitation it happened. */
    FeedbackInvitationId invitation();

    @Override
    default Aggregate aggregate() {
        return Aggregate.of("feedback_invitation", invitation().value());
    }

    private static FeedbackInvitationId invitationOf(StoredEvent event) {
        return new FeedbackInvitationId(event.aggregate().id().value());
    }

    /** The rater can answer from now on, for the first time or again. */
    record Sent(FeedbackInvitationId invitation) implements InvitationEvent {
        public static final EventKind<Sent> KIND =
                new EventKind<>("feedback.invitation_sent", Sent.class, event -> new Sent(invitationOf(event)));

        public Sent {
            requireNonNull(invitation, "invitation");
        }

        @Override
        public EventKind<Sent> kind() {
            return KIND;
        }
    }

    /** The rater is to be reminded. */
    record ReminderDue(FeedbackInvitationId invitation) implements InvitationEvent {
        public static final EventKind<ReminderDue> KIND = new EventKind<>(
                "feedback.reminder_due", ReminderDue.class, event -> new ReminderDue(invitationOf(event)));

        public ReminderDue {
            requireNonNull(invitation, "invitation");
        }

        @Override
        public EventKind<ReminderDue> kind() {
            return KIND;
        }
    }
}
