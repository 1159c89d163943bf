package io.planner360.application.feedback.response;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.internal.RaterAccess;
import io.planner360.application.internal.Stored;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.AnswerCheck;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponse.Origin;
import io.planner360.domain.feedback.response.FeedbackResponseId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What raters answer. Being the invited rater is the permission; to everybody else the invitation is not there.
 * Each method is one unit of work; those that change something read may throw {@link StaleAggregate} when
 * somebody else was faster, and can be called again.
 */
public final class ResponseService {
    private final Context context;
    private final Persistence persistence;
    private final Stored stored;
    private final AccessControl access;
    private final RaterAccess raters;

    /** Made by the {@code Planner}. */
    public ResponseService(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.stored = context.stored();
        this.access = context.access();
        this.raters = new RaterAccess(context);
    }

    /** See {@link FindQuestionnaire}. */
    public Either<Refusal, Questionnaire> questionnaire(FindQuestionnaire question) {
        return context.attempt(
                question.actor(),
                () -> raters.invitation(question, question.invitation())
                        .flatMap(invitation -> stored.cycle(invitation.cycle())
                                .flatMap(stored::formOf)
                                .map(form -> new Questionnaire(
                                        invitation.target(),
                                        invitation.group(),
                                        content(form, question.locale()),
                                        persistence
                                                .feedbackCycles()
                                                .notice(invitation.cycle())
                                                .map(notice -> notice.in(
                                                        question.locale().orElse(Locale.ENGLISH)))))));
    }

    private FormContent content(FeedbackForm form, Optional<Locale> locale) {
        return locale.map(wanted -> form.in(wanted, persistence.feedbackForms().translations(form.id())))
                .orElse(form)
                .content();
    }

    /** See {@link SaveDraft}. */
    public Either<Refusal, FeedbackInvitation> saveDraft(SaveDraft command) {
        return context.attempt(
                command.actor(),
                () -> raters.invitation(command, command.invitation())
                        .flatMap(invitation -> raters.openCycle(invitation)
                                .flatMap(stored::formOf)
                                .flatMap(form -> Either.<Refusal, List<Answer>>narrow(
                                        AnswerCheck.draft(form, command.answers())))
                                .flatMap(invitation::saveDraft))
                        .map(persistence.feedbackInvitations()::update));
    }

    /** See {@link SubmitResponse}. */
    public Either<Refusal, FeedbackInvitation> submit(SubmitResponse command) {
        return context.attempt(
                command.actor(),
                () -> raters.invitation(command, command.invitation())
                        .flatMap(invitation -> raters.open(
                                        persistence.feedbackCycles().lockToAnswer(invitation.cycle()), invitation)
                                .flatMap(cycle -> submit(command, invitation, cycle))));
    }

    private Either<Refusal, FeedbackInvitation> submit(
            SubmitResponse command, FeedbackInvitation invitation, FeedbackCycle cycle) {
        return invitation
                .submit()
                .flatMap(submitted -> stored.formOf(cycle)
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

    /** See {@link FindAnswers}. In the form's order; {@link NotFound} where there are none. */
    public Either<Refusal, List<Answer>> answers(FindAnswers question) {
        return context.attempt(
                question.actor(),
                () -> raters.invitation(question, question.invitation())
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

    /** See {@link ReopenResponse}. */
    public Either<Refusal, FeedbackInvitation> reopen(ReopenResponse command) {
        return context.attempt(
                command.actor(),
                () -> raters.invitation(command, command.invitation())
                        .flatMap(invitation -> raters.open(
                                        persistence.feedbackCycles().lockToAnswer(invitation.cycle()), invitation)
                                .flatMap(cycle -> reopen(invitation))));
    }

    private Either<Refusal, FeedbackInvitation> reopen(FeedbackInvitation invitation) {
        Optional<FeedbackResponse> linked = persistence.feedbackResponses().findByInvitation(invitation.id());
        return invitation
                .reopen(linked.map(FeedbackResponse::answers))
                .peek(reopened -> linked.map(FeedbackResponse::id).ifPresent(persistence.feedbackResponses()::remove))
                .map(persistence.feedbackInvitations()::update);
    }

    /** See {@link ReplaceAnswers}. */
    public Either<Refusal, FeedbackResponse> replace(ReplaceAnswers command) {
        return context.attempt(
                command.actor(),
                () -> behind(command.actor())
                        .flatMap(response -> openCycle(response)
                                .flatMap(stored::formOf)
                                .flatMap(form -> Either.<Refusal, List<Answer>>narrow(
                                        AnswerCheck.submission(form, command.answers())))
                                .peek(answers -> persistence.feedbackResponses().remove(response.id()))
                                .flatMap(answers -> Either.<Refusal, FeedbackResponse>narrow(
                                        persistence.feedbackResponses().add(saying(response, answers))))));
    }

    private FeedbackResponse saying(FeedbackResponse response, List<Answer> answers) {
        return new FeedbackResponse(
                new FeedbackResponseId(context.ids().random()),
                response.cycle(),
                response.target(),
                response.group(),
                response.origin(),
                response.receipt(),
                answers);
    }

    /** See {@link WithdrawAnswers}. Returns what was withdrawn. */
    public Either<Refusal, FeedbackResponse> withdraw(WithdrawAnswers command) {
        return context.attempt(
                command.actor(),
                () -> behind(command.actor())
                        .flatMap(response -> openCycle(response).map(cycle -> response))
                        .peek(response -> persistence.feedbackResponses().remove(response.id())));
    }

    /** As it is while nobody can close it. */
    private Either<Refusal, FeedbackCycle> openCycle(FeedbackResponse response) {
        return stored.cycleToAnswer(response.cycle()).flatMap(cycle -> cycle.takingAnswers(context.now()));
    }

    /** The anonymous answer that came with the receipt; {@link NotFound} where there is none. */
    @Guarded(relations = Relation.RECEIPT_HOLDER)
    public Either<Refusal, FeedbackResponse> answersBehind(Actor.ReceiptHolder holder) {
        return context.attempt(holder, () -> behind(holder));
    }

    private Either<Refusal, FeedbackResponse> behind(Actor.ReceiptHolder holder) {
        return persistence
                .feedbackResponses()
                .findByReceipt(holder.receipt().hash())
                .<Either<Refusal, FeedbackResponse>>map(Either::right)
                .orElseGet(() -> Either.left(new NotFound("answer", "with this receipt")))
                .flatMap(response -> access.whileActive(holder).map(active -> response));
    }
}
