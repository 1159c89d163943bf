package io.planner360.application.feedback;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.CompetencyFramework;
import io.planner360.domain.competency.CompetencyFrameworkId;
import io.planner360.domain.competency.LevelScaleMap;
import io.planner360.domain.feedback.FeedbackCycle;
import io.planner360.domain.feedback.FeedbackCycleId;
import io.planner360.domain.feedback.FeedbackForm;
import io.planner360.domain.feedback.FeedbackFormId;
import io.planner360.domain.feedback.FeedbackQuestion;
import io.planner360.domain.feedback.FeedbackQuestionId;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.FormContent;
import io.planner360.domain.feedback.Participation;
import io.planner360.domain.feedback.ScalePoint;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything before raters answer: forms, cycles, targets, invitations. */
final class Preparation {
    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;
    private final Inviting inviting;

    Preparation(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
        this.inviting = new Inviting(context);
    }

    Either<Refusal, FeedbackForm> createForm(CreateForm command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command.actor(), Permission.MANAGE_FEEDBACK)
                        .flatMap(actor -> framework(command.framework()))
                        .flatMap(framework -> content(command.draft(), Set.of())
                                .flatMap(content -> Either.<Refusal, FeedbackForm>narrow(FeedbackForm.create(
                                        new FeedbackFormId(context.ids().next()), framework, content))))
                        .peek(persistence.feedbackForms()::add));
    }

    Either<Refusal, FeedbackForm> editForm(EditForm command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command.actor(), Permission.MANAGE_FEEDBACK)
                        .flatMap(actor -> storedForm(command.form()))
                        .flatMap(form -> framework(form.framework())
                                .flatMap(framework -> content(command.draft(), questionsOf(form))
                                        .flatMap(content -> form.edit(framework, content))))
                        .map(form -> persistence.feedbackForms().update(form.atVersion(command.version()))));
    }

    Either<Refusal, FeedbackForm> form(FindForm question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question.actor()).flatMap(reader -> storedForm(question.form())));
    }

    Either<Refusal, FeedbackCycle> createCycle(CreateCycle command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command.actor(), Permission.MANAGE_FEEDBACK)
                        .flatMap(actor -> storedForm(command.form()))
                        .flatMap(form -> Either.<Refusal, FeedbackCycle>narrow(FeedbackCycle.draft(
                                new FeedbackCycleId(context.ids().next()),
                                form.id(),
                                command.name(),
                                command.zone(),
                                command.closingDay(),
                                context.now())))
                        .flatMap(cycle ->
                                Either.narrow(persistence.feedbackCycles().add(cycle))));
    }

    Either<Refusal, FeedbackCycle> cycle(FindCycle question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question.actor()).flatMap(reader -> storedCycle(question.cycle())));
    }

    Either<Refusal, FeedbackCycle> enrolTargets(EnrolTargets command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command.actor(), Permission.MANAGE_FEEDBACK)
                        .flatMap(actor -> lockedCycle(command.cycle()))
                        .flatMap(cycle -> cycle.takingInvitations(context.now()))
                        .flatMap(cycle -> {
                            List<UserId> unknown = persistence.cycleTargets().enrol(cycle.id(), command.targets());
                            return unknown.isEmpty()
                                    ? Either.right(cycle)
                                    : Either.left(new NotFound(
                                            "member", unknown.get(0).toString()));
                        }));
    }

    Either<Refusal, List<InvitedRater>> inviteRaters(InviteRaters command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command.actor(), Permission.MANAGE_FEEDBACK)
                        .flatMap(actor -> cycleAlone(command.cycle()))
                        .flatMap(cycle -> cycle.takingInvitations(context.now()))
                        .flatMap(cycle -> storedForm(cycle.form())
                                .flatMap(form -> inviting.invite(cycle, form, command.invitations()))));
    }

    Either<Refusal, FeedbackCycle> startCollecting(StartCollecting command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command.actor(), Permission.MANAGE_FEEDBACK)
                        .flatMap(actor -> storedCycle(command.cycle()))
                        .flatMap(cycle -> cycle.startCollecting(context.now()))
                        .flatMap(cycle -> storedForm(cycle.form())
                                .flatMap(form -> withGroupsInvited(cycle, form))
                                .flatMap(form ->
                                        framework(form.framework()).map(framework -> freeze(cycle, form, framework)))));
    }

    /** The form could be edited after the first raters were invited. */
    private Either<Refusal, FeedbackForm> withGroupsInvited(FeedbackCycle cycle, FeedbackForm form) {
        return persistence.feedbackInvitations().participation(cycle.id()).stream()
                .map(Participation::group)
                .filter(group -> form.group(group).isEmpty())
                .findFirst()
                .<Either<Refusal, FeedbackForm>>map(missing -> Either.left(new RuleViolated(
                        FeedbackRule.INVITED_GROUP_MISSING,
                        "Raters have been invited as " + missing + ", which the form does not have any more.")))
                .orElseGet(() -> Either.right(form));
    }

    /** Updates the form even where it is frozen, so that an edit at the same time finds another version. */
    private FeedbackCycle freeze(FeedbackCycle cycle, FeedbackForm form, CompetencyFramework framework) {
        persistence.feedbackForms().update(form.freeze());
        var points = form.ratedCompetencies().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey(),
                        entry -> entry.getValue().points().stream()
                                .map(ScalePoint::value)
                                .toList()));
        persistence.feedbackCycles().freezeLevels(cycle.id(), LevelScaleMap.of(framework, points));
        return persistence.feedbackCycles().update(cycle);
    }

    Either<Refusal, Integer> sendInvitations(SendInvitations command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command.actor(), Permission.MANAGE_FEEDBACK)
                        .flatMap(actor -> lockedCycle(command.cycle()))
                        .flatMap(cycle -> cycle.takingAnswers(context.now()))
                        .map(cycle -> persistence.feedbackInvitations().sendPending(cycle.id())));
    }

    /** As it is while nobody else can invite, so that no two together exceed what each may. */
    private Either<Refusal, FeedbackCycle> cycleAlone(FeedbackCycleId id) {
        return Found.orRefuse(persistence.feedbackCycles().lockToClose(id), "feedback cycle", id);
    }

    /** As it is while nobody can close it. */
    private Either<Refusal, FeedbackCycle> lockedCycle(FeedbackCycleId id) {
        return Found.orRefuse(persistence.feedbackCycles().lockToAnswer(id), "feedback cycle", id);
    }

    private Either<Refusal, FormContent> content(FormDraft draft, Set<FeedbackQuestionId> known) {
        return Either.narrow(
                draft.content(() -> new FeedbackQuestionId(context.ids().next()), known));
    }

    private static Set<FeedbackQuestionId> questionsOf(FeedbackForm form) {
        return form.content().questions().stream().map(FeedbackQuestion::id).collect(Collectors.toSet());
    }

    private Either<Refusal, CompetencyFramework> framework(CompetencyFrameworkId id) {
        return Found.orRefuse(persistence.competencyFrameworks().find(id), "competency framework", id);
    }

    private Either<Refusal, FeedbackForm> storedForm(FeedbackFormId id) {
        return Found.orRefuse(persistence.feedbackForms().find(id), "feedback form", id);
    }

    private Either<Refusal, FeedbackCycle> storedCycle(FeedbackCycleId id) {
        return Found.orRefuse(persistence.feedbackCycles().find(id), "feedback cycle", id);
    }
}
