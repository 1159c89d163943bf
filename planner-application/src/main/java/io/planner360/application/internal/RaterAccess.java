package io.planner360.application.internal;

import io.planner360.application.shared.Guard;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Forbidden;
import io.planner360.domain.shared.Refusal.NotFound;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Predicate;

/** Raters at their invitations: to everybody else an invitation is not there. */
public final class RaterAccess {
    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;

    /** For the features in which raters act. */
    public RaterAccess(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
    }

    /** The invitation, if the actor is its rater and it was sent. */
    public Either<Refusal, FeedbackInvitation> invitation(Request request, FeedbackInvitationId id) {
        if (request.actor() instanceof Actor.ExternalRater external) {
            return byToken(request, external).filterOrElse(visible(id), invitation -> notFound(id));
        }
        return access.requireRater(request)
                .flatMap(member -> persistence
                        .feedbackInvitations()
                        .find(id)
                        .filter(invitation -> invitation.rater().equals(new Rater.Member(member.user())))
                        .filter(visible(id))
                        .<Either<Refusal, FeedbackInvitation>>map(Either::right)
                        .orElseGet(() -> Either.left(notFound(id))));
    }

    private static Predicate<FeedbackInvitation> visible(FeedbackInvitationId id) {
        return invitation -> invitation.id().equals(id) && invitation.status() != InvitationStatus.PENDING;
    }

    /** The invitation that the token came with, if the guard admits raters. */
    public Either<Refusal, FeedbackInvitation> byToken(Request request, Actor.ExternalRater external) {
        return Optional.of(external)
                .filter(rater -> Guard.of(request).admits(Relation.INVITED_RATER))
                .flatMap(rater -> persistence
                        .feedbackInvitations()
                        .findByToken(rater.token().hash()))
                .filter(invitation -> invitation
                        .token()
                        .filter(token -> context.now().isBefore(token.expiresAt()))
                        .isPresent())
                .<Either<Refusal, FeedbackInvitation>>map(Either::right)
                .orElseGet(() -> Either.left(new Forbidden("a token that is known and has not expired")))
                .flatMap(invitation -> access.whileActive(external).map(active -> invitation));
    }

    private static Refusal notFound(FeedbackInvitationId id) {
        return new NotFound("invitation", id.toString());
    }

    /** The invitation's cycle, if it takes answers now. */
    public Either<Refusal, FeedbackCycle> openCycle(FeedbackInvitation invitation) {
        return open(persistence.feedbackCycles().find(invitation.cycle()), invitation);
    }

    /** The cycle that was read for the invitation, if it takes answers now. */
    public Either<Refusal, FeedbackCycle> open(Optional<FeedbackCycle> cycle, FeedbackInvitation invitation) {
        return Found.orRefuse(cycle, "feedback cycle", invitation.cycle())
                .flatMap(stored -> stored.takingAnswers(context.now()));
    }
}
