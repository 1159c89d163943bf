package io.planner360.application.feedback;

import io.planner360.application.internal.Context;
import io.planner360.domain.feedback.Answer;
import io.planner360.domain.feedback.FeedbackCycle;
import io.planner360.domain.feedback.FeedbackForm;
import io.planner360.domain.feedback.FeedbackInvitation;
import io.planner360.domain.feedback.FeedbackResponse;
import io.planner360.domain.feedback.Participation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;

/**
 * How feedback is collected. Each method is one unit of work; those that change something read may throw
 * {@link StaleAggregate} when somebody else was faster, and can be called again.
 */
public final class FeedbackService {
    private final Preparation preparation;
    private final Answering answering;
    private final Closing closing;

    /** Made by the {@code Planner}. */
    public FeedbackService(Context context) {
        preparation = new Preparation(context);
        answering = new Answering(context);
        closing = new Closing(context);
    }

    /** See {@link CreateForm}. */
    public Either<Refusal, FeedbackForm> createForm(CreateForm command) {
        return preparation.createForm(command);
    }

    /** See {@link EditForm}. */
    public Either<Refusal, FeedbackForm> editForm(EditForm command) {
        return preparation.editForm(command);
    }

    /** See {@link FindForm}. */
    public Either<Refusal, FeedbackForm> form(FindForm question) {
        return preparation.form(question);
    }

    /** See {@link CreateCycle}. */
    public Either<Refusal, FeedbackCycle> createCycle(CreateCycle command) {
        return preparation.createCycle(command);
    }

    /** See {@link FindCycle}. */
    public Either<Refusal, FeedbackCycle> cycle(FindCycle question) {
        return preparation.cycle(question);
    }

    /** See {@link EnrolTargets}. */
    public Either<Refusal, FeedbackCycle> enrolTargets(EnrolTargets command) {
        return preparation.enrolTargets(command);
    }

    /** See {@link InviteRaters}. In the order given. */
    public Either<Refusal, List<InvitedRater>> inviteRaters(InviteRaters command) {
        return preparation.inviteRaters(command);
    }

    /** See {@link StartCollecting}. */
    public Either<Refusal, FeedbackCycle> startCollecting(StartCollecting command) {
        return preparation.startCollecting(command);
    }

    /** See {@link SendInvitations}. Returns how many there were to send. */
    public Either<Refusal, Integer> sendInvitations(SendInvitations command) {
        return preparation.sendInvitations(command);
    }

    /** See {@link ListOpenInvitations}. */
    public Either<Refusal, Page<FeedbackInvitation>> openInvitations(ListOpenInvitations question) {
        return answering.openInvitations(question);
    }

    /** See {@link SaveDraft}. */
    public Either<Refusal, FeedbackInvitation> saveDraft(SaveDraft command) {
        return answering.saveDraft(command);
    }

    /** See {@link SubmitResponse}. */
    public Either<Refusal, FeedbackInvitation> submit(SubmitResponse command) {
        return answering.submit(command);
    }

    /** See {@link DeclineInvitation}. */
    public Either<Refusal, FeedbackInvitation> decline(DeclineInvitation command) {
        return answering.decline(command);
    }

    /** See {@link FindAnswers}. In the form's order; {@link NotFound} where there are none. */
    public Either<Refusal, List<Answer>> answers(FindAnswers question) {
        return answering.answers(question);
    }

    /** The anonymous answer that came with the receipt; {@link NotFound} where there is none. */
    public Either<Refusal, FeedbackResponse> answersBehind(Actor.ReceiptHolder holder) {
        return answering.answersBehind(holder);
    }

    /** See {@link CountParticipation}. */
    public Either<Refusal, List<Participation>> participation(CountParticipation question) {
        return closing.participation(question);
    }

    /** See {@link CloseCycle}. */
    public Either<Refusal, FeedbackCycle> close(CloseCycle command) {
        return closing.close(command);
    }

    /**
     * Closes every cycle of every organization whose closing day was over at that instant, each in a unit of
     * work of its own. Called again, it does what is left; two callers at once do no harm.
     *
     * @return how many this call closed
     * @throws PlannerException if one could not be closed, after all others were
     */
    public int closeDue(Instant now) {
        return closing.closeDue(now);
    }
}
