package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import java.util.List;

/**
 * Asks raters about enrolled targets, all of them or, if one is wrong, none. The
 * invitations wait until {@link SendInvitations}.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record InviteRaters(Actor actor, FeedbackCycleId cycle, List<NewInvitation> invitations) implements Request {
    public InviteRaters {
        invitations = List.copyOf(invitations);
    }

    /** One rater, about one target, in one of the form's groups. */
    public record NewInvitation(UserId target, Invitee rater, RaterGroupCode group) {}

    /** Who is asked. */
    public sealed interface Invitee {
        /** A member of the organization. */
        record Member(UserId user) implements Invitee {}

        /** Somebody outside, recognised by e-mail. */
        record External(String email, String name) implements Invitee {}
    }
}
