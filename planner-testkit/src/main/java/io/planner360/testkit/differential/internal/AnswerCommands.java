package io.planner360.testkit.differential.internal;

import io.planner360.application.feedback.imports.CheckResponses;
import io.planner360.application.feedback.imports.FindCycleImport;
import io.planner360.application.feedback.imports.ImportResponses;
import io.planner360.application.feedback.imports.ImportedAnswer;
import io.planner360.application.feedback.imports.ImportedResponse;
import io.planner360.application.feedback.invitation.DeclineInvitation;
import io.planner360.application.feedback.invitation.ListOpenInvitations;
import io.planner360.application.feedback.invitation.RevokeInvitation;
import io.planner360.application.feedback.invitation.UndoDecline;
import io.planner360.application.feedback.invitation.WithdrawRater;
import io.planner360.application.feedback.response.FindAnswers;
import io.planner360.application.feedback.response.FindQuestionnaire;
import io.planner360.application.feedback.response.ReopenResponse;
import io.planner360.application.feedback.response.ReplaceAnswers;
import io.planner360.application.feedback.response.SaveDraft;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.application.feedback.response.WithdrawAnswers;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.Choice;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.shared.Secret;
import io.planner360.domain.shared.SecretHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What raters do. */
final class AnswerCommands {
    private final Dice dice;

    AnswerCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        if (tenant.invitations.isEmpty()) {
            return;
        }
        List<FeedbackInvitation> open = tenant.open(now);
        if (!open.isEmpty()) {
            choices.add(Math.min(38, 6.0 * open.size()), () -> submit(tenant, dice.of(open)));
            choices.add(4, () -> saveDraft(tenant, dice.of(open)));
            choices.add(0.9, () -> decline(tenant, dice.of(open)));
            choices.add(1.5, () -> imported(tenant, dice.of(open)));
            choices.add(0.7, () -> checked(tenant, dice.of(open)));
        }
        FeedbackInvitation any = dice.of(tenant.invitations.values());
        choices.add(0.6, () -> submit(tenant, any));
        choices.add(0.5, () -> saveDraft(tenant, any));
        choices.add(0.3, () -> imported(tenant, any));
        choices.add(0.2, () -> checked(tenant, any));
        choices.add(
                0.4,
                () -> new FindCycleImport(
                        dice.actor(tenant, tenant.administrator), ImportKind.RATINGS, any.cycle(), key()));
        choices.add(0.4, () -> decline(tenant, any));
        choices.add(
                1,
                () -> new FindQuestionnaire(
                        actor(tenant, any), id(any), dice.oneIn(2) ? Optional.empty() : Optional.of(dice.locale())));
        choices.add(2, () -> new FindAnswers(actor(tenant, any), id(any)));
        choices.add(
                1.5,
                () -> new ListOpenInvitations(dice.oneIn(2) ? dice.reader(tenant) : actor(tenant, any), dice.page()));
        List<FeedbackInvitation> declined = tenant.collecting(InvitationStatus.DECLINED, now);
        List<FeedbackInvitation> submitted = tenant.collecting(InvitationStatus.SUBMITTED, now);
        choices.addIf(!declined.isEmpty(), 2, () -> undoDecline(tenant, dice.of(declined)));
        choices.addIf(!submitted.isEmpty(), 1, () -> reopen(tenant, dice.of(submitted)));
        choices.add(0.3, () -> undoDecline(tenant, any));
        choices.add(0.3, () -> reopen(tenant, any));
        choices.add(0.6, () -> new RevokeInvitation(dice.actor(tenant, tenant.administrator), id(any)));
        choices.add(1.2, () -> new WithdrawRater(dice.reader(tenant), any.cycle(), any.rater()));
        if (!tenant.receipts.isEmpty()) {
            List<FeedbackInvitation> answered = tenant.cycles(CycleStatus.COLLECTING, now).stream()
                    .flatMap(cycle -> tenant.invitations(cycle.id()).stream())
                    .filter(invitation -> invitation.status() == InvitationStatus.SUBMITTED)
                    .toList();
            FeedbackInvitation like = answered.isEmpty() ? any : dice.of(answered);
            choices.add(2.5, () -> new ReplaceAnswers(holder(tenant), answers(tenant, like, true)));
            choices.add(2.5, () -> new WithdrawAnswers(holder(tenant)));
        }
        choices.addIf(!tenant.receipts.isEmpty(), 3, () -> holder(tenant));
    }

    private Actor.ReceiptHolder holder(Tenant tenant) {
        List<Secret> receipts = List.copyOf(tenant.receipts.values());
        Secret known = dice.oneIn(3) ? dice.of(receipts) : receipts.get(receipts.size() - 1);
        return new Actor.ReceiptHolder(tenant.id(), dice.oneIn(5) ? dice.secret() : known);
    }

    private UndoDecline undoDecline(Tenant tenant, FeedbackInvitation invitation) {
        return new UndoDecline(actor(tenant, invitation), id(invitation));
    }

    private ReopenResponse reopen(Tenant tenant, FeedbackInvitation invitation) {
        return new ReopenResponse(actor(tenant, invitation), id(invitation));
    }

    private Actor actor(Tenant tenant, FeedbackInvitation invitation) {
        return dice.actor(tenant, tenant.rater(invitation));
    }

    private FeedbackInvitationId id(FeedbackInvitation invitation) {
        return dice.id(invitation.id(), FeedbackInvitationId::new, other -> other.invitations.keySet());
    }

    private SubmitResponse submit(Tenant tenant, FeedbackInvitation invitation) {
        return new SubmitResponse(
                actor(tenant, invitation), id(invitation), answers(tenant, invitation, true), receipt(tenant));
    }

    private SaveDraft saveDraft(Tenant tenant, FeedbackInvitation invitation) {
        return new SaveDraft(actor(tenant, invitation), id(invitation), answers(tenant, invitation, false));
    }

    private ImportResponses imported(Tenant tenant, FeedbackInvitation invitation) {
        return new ImportResponses(
                dice.actor(tenant, tenant.administrator),
                invitation.cycle(),
                new ImportFile(key(), (dice.oneIn(9) ? "ab" : "cd").repeat(32)),
                chunks(tenant, invitation));
    }

    private CheckResponses checked(Tenant tenant, FeedbackInvitation invitation) {
        return new CheckResponses(
                dice.actor(tenant, tenant.administrator),
                invitation.cycle(),
                chunks(tenant, invitation),
                problem -> {});
    }

    private String key() {
        return "file " + dice.from(1, 12);
    }

    /** What one rater answers, sometimes with others who were invited in the cycle, sometimes twice. */
    private List<ImportChunk<ImportedResponse>> chunks(Tenant tenant, FeedbackInvitation invitation) {
        List<ImportedResponse> responses = new ArrayList<>();
        responses.add(response(tenant, invitation, 2));
        if (dice.oneIn(5)) {
            responses.add(response(tenant, dice.of(tenant.invitations(invitation.cycle())), 20));
        }
        return List.of(new ImportChunk<>(dice.oneIn(9) ? 4 : 0, 4, dice.oneIn(2), responses));
    }

    private ImportedResponse response(Tenant tenant, FeedbackInvitation invitation, long line) {
        String rater = invitation.rater() instanceof Rater.Member member
                ? member.user().toString()
                : ((Rater.External) invitation.rater()).id().toString();
        return new ImportedResponse(
                line,
                dice.oneIn(20) ? "nobody@example.test" : invitation.target().toString(),
                dice.oneIn(20) ? "nobody@example.test" : rater,
                dice.oneIn(20) ? "PEER" : invitation.group().value(),
                answers(tenant, invitation, true).stream()
                        .map(answer -> imported(line, answer))
                        .toList());
    }

    private static ImportedAnswer imported(long line, Answer answer) {
        String question = answer.question().toString();
        if (answer instanceof Answer.Rated rated) {
            return new ImportedAnswer(line, question, Optional.of(rated.rating()), false, Optional.empty());
        }
        if (answer instanceof Answer.Commented comment) {
            return new ImportedAnswer(line, question, Optional.empty(), false, Optional.of(comment.text()));
        }
        if (answer instanceof Answer.Chosen chosen) {
            return new ImportedAnswer(
                    line, question, Optional.empty(), false, Optional.of(String.join("|", chosen.options())));
        }
        return new ImportedAnswer(line, question, Optional.empty(), true, Optional.empty());
    }

    private DeclineInvitation decline(Tenant tenant, FeedbackInvitation invitation) {
        return new DeclineInvitation(
                actor(tenant, invitation), id(invitation), dice.text("We hardly work together", 2_000));
    }

    private Optional<SecretHash> receipt(Tenant tenant) {
        if (dice.oneIn(3)) {
            return Optional.empty();
        }
        if (dice.oneIn(15) && !tenant.receipts.isEmpty()) {
            return Optional.of(dice.of(tenant.receipts.keySet()));
        }
        return Optional.of(tenant.offer(dice.secret()));
    }

    private List<Answer> answers(Tenant tenant, FeedbackInvitation invitation, boolean complete) {
        FeedbackCycle cycle = tenant.cycles.get(invitation.cycle());
        FeedbackForm form = cycle == null ? null : tenant.forms.get(cycle.form());
        List<Answer> answers = new ArrayList<>();
        if (form != null) {
            for (FeedbackQuestion question : form.content().questions()) {
                boolean needed = complete && question.required();
                if (needed ? !dice.oneIn(90) : !dice.oneIn(4)) {
                    answers.add(answer(form, question));
                }
            }
        }
        if (dice.oneIn(40)) {
            answers.add(new Answer.Rated(new FeedbackQuestionId(dice.uuid()), 3));
        }
        if (!answers.isEmpty() && dice.oneIn(40)) {
            answers.add(answers.get(0));
        }
        return dice.oneIn(3) ? dice.some(answers.size(), answers) : answers;
    }

    private Answer answer(FeedbackForm form, FeedbackQuestion question) {
        boolean rated = question.kind() == FeedbackQuestion.Kind.RATED;
        if (question.choice().isPresent() && !dice.oneIn(80)) {
            Choice choice = question.choice().get();
            int number = dice.oneIn(80) ? 0 : dice.from(choice.minimum(), choice.maximum());
            return new Answer.Chosen(question.id(), dice.some(number, choice.codes()));
        }
        if (dice.oneIn(80)) {
            return rated ? new Answer.Commented(question.id(), "five") : new Answer.NotObserved(question.id());
        }
        if (!rated) {
            return new Answer.Commented(
                    question.id(), dice.oneIn(3) ? dice.name("Comment", 4_000) : "Goes on learning");
        }
        if (dice.oneIn(7)) {
            return new Answer.NotObserved(question.id());
        }
        ResponseScale scale = form.scaleOf(question);
        return new Answer.Rated(
                question.id(), dice.oneIn(80) ? scale.highest() + 1 : dice.from(scale.lowest(), scale.highest()));
    }
}
