package io.planner360.application.feedback;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.Answer;
import io.planner360.domain.feedback.AnswerCheck;
import io.planner360.domain.feedback.FeedbackCycle;
import io.planner360.domain.feedback.FeedbackForm;
import io.planner360.domain.feedback.FeedbackInvitation;
import io.planner360.domain.feedback.FeedbackInvitationId;
import io.planner360.domain.feedback.FeedbackResponse;
import io.planner360.domain.feedback.FeedbackResponse.Origin;
import io.planner360.domain.feedback.FeedbackResponseId;
import io.planner360.domain.feedback.InvitationStatus;
import io.planner360.domain.feedback.Rater;
import io.planner360.domain.feedback.RaterGroup;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Forbidden;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.SecretHash;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What raters do. Being the invited rater is the permission; to everybody else the invitation is not there. */
final class Answering {
    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;

    Answering(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
    }

    Either<Refusal, Page<FeedbackInvitation>> openInvitations(ListOpenInvitations question) {
        return context.attempt(
                question.actor(),
                () -> question.actor() instanceof Actor.ExternalRater external
                        ? byToken(external).map(Answering::whileOpen)
                        : access.requireMember(question.actor())
                                .map(member -> persistence
                                        .feedbackInvitations()
                                        .openFor(new Rater.Member(member.user()), question.page())));
    }

    /** A token opens the invitation that it came with, and no other of the same rater. */
    private static Page<FeedbackInvitation> whileOpen(FeedbackInvitation invitation) {
        return new Page<>(
                Stream.of(invitation).filter(FeedbackInvitation::isOpen).toList(), Optional.empty());
    }

    Either<Refusal, FeedbackInvitation> saveDraft(SaveDraft command) {
        return context.attempt(
                command.actor(),
                () -> invitation(command.actor(), command.invitation())
                        .flatMap(invitation -> openCycle(invitation)
                                .flatMap(this::form)
                                .flatMap(form -> Either.<Refusal, List<Answer>>narrow(
                                        AnswerCheck.draft(form, command.answers())))
                                .flatMap(invitation::saveDraft))
                        .map(persistence.feedbackInvitations()::update));
    }

    Either<Refusal, FeedbackInvitation> submit(SubmitResponse command) {
        return context.attempt(
                command.actor(),
                () -> invitation(command.actor(), command.invitation())
                        .flatMap(invitation -> open(
                                        persistence.feedbackCycles().lockToAnswer(invitation.cycle()), invitation)
                                .flatMap(cycle -> submit(command, invitation, cycle))));
    }

    private Either<Refusal, FeedbackInvitation> submit(
            SubmitResponse command, FeedbackInvitation invitation, FeedbackCycle cycle) {
        return invitation
                .submit()
                .flatMap(submitted -> form(cycle)
                        .flatMap(form -> Either.<Refusal, List<Answer>>narrow(
                                        AnswerCheck.submission(form, command.answers()))
                                .map(answers -> response(form, invitation, answers, command.receipt()))
                                .flatMap(response -> Either.narrow(
                                        persistence.feedbackResponses().add(response)))
                                .map(response ->
                                        persistence.feedbackInvitations().update(submitted))));
    }

    private FeedbackResponse response(
            FeedbackForm form, FeedbackInvitation invitation, List<Answer> answers, Optional<SecretHash> receipt) {
        RaterGroup group = form.group(invitation.group()).orElseThrow();
        boolean linked = form.content().confidentiality().links(group);
        return new FeedbackResponse(
                new FeedbackResponseId(context.ids().random()),
                invitation.cycle(),
                invitation.target(),
                invitation.group(),
                linked ? Optional.of(new Origin(invitation.id(), context.now())) : Optional.empty(),
                linked ? Optional.empty() : receipt,
                answers);
    }

    Either<Refusal, FeedbackInvitation> decline(DeclineInvitation command) {
        return context.attempt(
                command.actor(),
                () -> invitation(command.actor(), command.invitation())
                        .flatMap(invitation ->
                                openCycle(invitation).flatMap(cycle -> invitation.decline(command.reason())))
                        .map(persistence.feedbackInvitations()::update));
    }

    Either<Refusal, List<Answer>> answers(FindAnswers question) {
        return context.attempt(
                question.actor(),
                () -> invitation(question.actor(), question.invitation())
                        .flatMap(invitation -> Found.orRefuse(
                                invitation.status() == InvitationStatus.SUBMITTED
                                        ? persistence
                                                .feedbackResponses()
                                                .findByInvitation(invitation.id())
                                                .map(FeedbackResponse::answers)
                                        : invitation.draft(),
                                "answer to invitation",
                                invitation.id())));
    }

    Either<Refusal, FeedbackResponse> answersBehind(Actor.ReceiptHolder holder) {
        return context.attempt(
                holder,
                () -> persistence
                        .feedbackResponses()
                        .findByReceipt(holder.receipt().hash())
                        .<Either<Refusal, FeedbackResponse>>map(Either::right)
                        .orElseGet(() -> Either.left(new NotFound("answer", "with this receipt"))));
    }

    private Either<Refusal, FeedbackInvitation> invitation(Actor actor, FeedbackInvitationId id) {
        if (actor instanceof Actor.ExternalRater external) {
            return byToken(external).filterOrElse(visible(id), invitation -> notFound(id));
        }
        return access.requireMember(actor)
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

    private Either<Refusal, FeedbackInvitation> byToken(Actor.ExternalRater external) {
        return persistence
                .feedbackInvitations()
                .findByToken(external.token().hash())
                .filter(invitation -> invitation
                        .token()
                        .filter(token -> context.now().isBefore(token.expiresAt()))
                        .isPresent())
                .<Either<Refusal, FeedbackInvitation>>map(Either::right)
                .orElseGet(() -> Either.left(new Forbidden("a token that is known and has not expired")));
    }

    private static Refusal notFound(FeedbackInvitationId id) {
        return new NotFound("invitation", id.toString());
    }

    private Either<Refusal, FeedbackCycle> openCycle(FeedbackInvitation invitation) {
        return open(persistence.feedbackCycles().find(invitation.cycle()), invitation);
    }

    private Either<Refusal, FeedbackCycle> open(Optional<FeedbackCycle> cycle, FeedbackInvitation invitation) {
        return Found.orRefuse(cycle, "feedback cycle", invitation.cycle())
                .flatMap(stored -> stored.takingAnswers(context.now()));
    }

    private Either<Refusal, FeedbackForm> form(FeedbackCycle cycle) {
        return Found.orRefuse(persistence.feedbackForms().find(cycle.form()), "feedback form", cycle.form());
    }
}
