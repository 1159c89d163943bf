package io.planner360.application.feedback.invitation;

import io.planner360.application.feedback.imports.FindCycleImport;
import io.planner360.application.feedback.internal.Invitees;
import io.planner360.application.feedback.internal.Inviting;
import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.internal.RaterAccess;
import io.planner360.application.internal.Stored;
import io.planner360.application.internal.organization.DryRun;
import io.planner360.application.internal.organization.ImportRun;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.InvitationEvent;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterPolicy;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.domain.feedback.invitation.ToldParticipation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Inviting raters, and what they do with it short of answering. Each method is one unit of work; those that
 * change something read may throw {@link StaleAggregate} when somebody else was faster, and can be called again.
 */
public final class InvitationService {
    private static final Refusal TOO_LATE =
            new RuleViolated(FeedbackRule.INVITATION_STATE, "It is too late to revoke this invitation.");

    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;
    private final Stored stored;
    private final RaterAccess raters;
    private final Invitees invitees;
    private final Inviting inviting;
    private final Reminding reminding;
    private final Following following;
    private final Importing importing;
    private final ImportRun run;

    /** Made by the {@code Planner}. */
    public InvitationService(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
        this.stored = context.stored();
        this.raters = new RaterAccess(context);
        this.invitees = new Invitees(context);
        this.inviting = new Inviting(context);
        this.reminding = new Reminding(context);
        this.following = new Following(context);
        this.importing = new Importing(context);
        this.run = new ImportRun(context);
    }

    /** See {@link InviteRaters}. In the order given. */
    public Either<Refusal, List<InvitedRater>> invite(InviteRaters command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleAlone(command.cycle()))
                        .flatMap(cycle -> cycle.takingInvitations(context.now()))
                        .flatMap(cycle -> stored.form(cycle.form())
                                .flatMap(form -> invitees.find(cycle, form, command.invitations(), "invitations")
                                        .flatMap(raters -> inviting.invite(cycle, form, raters)))));
    }

    /** See {@link ImportInvitations}. In the order of the lines. */
    public Either<Refusal, List<InvitedRater>> importLines(ImportInvitations command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleAlone(command.cycle()))
                        .flatMap(cycle -> cycle.takingInvitations(context.now()))
                        .flatMap(cycle ->
                                stored.formOf(cycle).flatMap(form -> importing.run(cycle, form, command.lines()))));
    }

    /** See {@link ImportInvitationFile}. Returns how far the import is now. */
    public Either<Refusal, BulkImport> importFile(ImportInvitationFile command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleAlone(command.cycle()))
                        .flatMap(cycle -> cycle.takingInvitations(context.now()))
                        .flatMap(cycle -> stored.formOf(cycle).flatMap(form -> importFile(command, cycle, form))));
    }

    private Either<Refusal, BulkImport> importFile(
            ImportInvitationFile command, FeedbackCycle cycle, FeedbackForm form) {
        return run.store(
                FindCycleImport.name(
                        ImportKind.INVITATIONS, cycle.id(), command.file().key()),
                command.file(),
                command.chunks(),
                lines -> lines.isEmpty()
                        ? Either.right(0)
                        : importing
                                .run(cycle, form, lines)
                                .peek(command.invited())
                                .map(List::size));
    }

    /** See {@link CheckInvitations}. Returns how many problems it told. */
    public Either<Refusal, Long> checkFile(CheckInvitations question) {
        return new DryRun(context, question.actor(), question.problems())
                .of(problems -> access.require(question)
                        .flatMap(actor -> stored.cycle(question.cycle()))
                        .flatMap(cycle -> cycle.takingInvitations(context.now()))
                        .flatMap(cycle ->
                                stored.formOf(cycle).flatMap(form -> tryOut(question, cycle, form, problems))));
    }

    private Either<Refusal, Integer> tryOut(
            CheckInvitations question, FeedbackCycle cycle, FeedbackForm form, Consumer<LineProblem> problems) {
        int tried = 0;
        for (ImportChunk<ImportInvitations.Line> chunk : question.chunks()) {
            Either<Refusal, Integer> asked = importing.tryOut(cycle, form, chunk.items(), problems);
            if (asked.isLeft()) {
                return asked;
            }
            tried += asked.get();
        }
        return Either.right(tried);
    }

    /** See {@link SendInvitations}. Returns how many there were to send. */
    public Either<Refusal, Integer> send(SendInvitations command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleToAnswer(command.cycle()))
                        .flatMap(cycle -> cycle.takingAnswers(context.now()))
                        .map(cycle -> persistence.cycleInvitations().sendPending(cycle.id(), context.now()))
                        .peek(sent -> context.publish(
                                sent.stream().map(InvitationEvent.Sent::new).toList()))
                        .map(List::size));
    }

    /** See {@link ListOpenInvitations}. */
    public Either<Refusal, Page<FeedbackInvitation>> open(ListOpenInvitations question) {
        return context.attempt(
                question.actor(),
                () -> question.actor() instanceof Actor.ExternalRater external
                        ? raters.byToken(question, external).map(InvitationService::whileOpen)
                        : access.requireMember(question)
                                .map(member -> persistence
                                        .feedbackInvitations()
                                        .openFor(new Rater.Member(member.user()), question.page())));
    }

    /** A token opens the invitation that it came with, and no other of the same rater. */
    private static Page<FeedbackInvitation> whileOpen(FeedbackInvitation invitation) {
        return new Page<>(
                Stream.of(invitation).filter(FeedbackInvitation::isOpen).toList(), Optional.empty());
    }

    /** See {@link DeclineInvitation}. */
    public Either<Refusal, FeedbackInvitation> decline(DeclineInvitation command) {
        return context.attempt(
                command.actor(),
                () -> raters.invitation(command, command.invitation())
                        .flatMap(invitation ->
                                raters.openCycle(invitation).flatMap(cycle -> invitation.decline(command.reason())))
                        .map(persistence.feedbackInvitations()::update));
    }

    /** See {@link UndoDecline}. */
    public Either<Refusal, FeedbackInvitation> undoDecline(UndoDecline command) {
        return context.attempt(
                command.actor(),
                () -> raters.invitation(command, command.invitation())
                        .flatMap(invitation -> raters.openCycle(invitation).flatMap(cycle -> invitation.undoDecline()))
                        .map(persistence.feedbackInvitations()::update));
    }

    /** See {@link RevokeInvitation}. Says that it was done, and nothing of what the rater did. */
    public Either<Refusal, FeedbackInvitationId> revoke(RevokeInvitation command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> Found.orRefuse(
                                persistence.feedbackInvitations().find(command.invitation()),
                                "invitation",
                                command.invitation()))
                        .flatMap(invitation -> invitation.revoke(false).mapLeft(tooLate -> TOO_LATE))
                        .map(revoked -> persistence
                                .feedbackInvitations()
                                .update(revoked)
                                .id()));
    }

    /** See {@link WithdrawRater}. Says that it was done, and nothing of what the rater did. */
    public Either<Refusal, Rater> withdrawRater(WithdrawRater command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycle(command.cycle()))
                        .map(cycle -> {
                            persistence.cycleInvitations().revokeOf(cycle.id(), command.rater());
                            return command.rater();
                        }));
    }

    /** See {@link ScheduleReminders}. */
    public Either<Refusal, Optional<ReminderSchedule>> scheduleReminders(ScheduleReminders command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleToAnswer(command.cycle()))
                        .flatMap(cycle -> cycle.takingInvitations(context.now()))
                        .flatMap(cycle -> command.checked())
                        .peek(schedule -> persistence.feedbackReminders().schedule(command.cycle(), schedule)));
    }

    /** See {@link SetRaterPolicy}. */
    public Either<Refusal, RaterPolicy> setRaterPolicy(SetRaterPolicy command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleAlone(command.cycle()))
                        .flatMap(cycle -> cycle.takingInvitations(context.now()))
                        .flatMap(cycle -> Either.<Refusal, RaterPolicy>narrow(
                                        RaterPolicy.of(command.managerChange(), command.mostOpen()))
                                .flatMap(next -> persistence
                                        .raterPolicies()
                                        .of(cycle.id())
                                        .become(next, cycle.status())))
                        .peek(policy -> persistence.raterPolicies().set(command.cycle(), policy)));
    }

    /** See {@link FindRaterPolicy}. */
    public Either<Refusal, RaterPolicy> raterPolicy(FindRaterPolicy question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(actor -> stored.cycle(question.cycle()))
                        .map(cycle -> persistence.raterPolicies().of(cycle.id())));
    }

    /** See {@link FollowManagerChange}. */
    public Either<Refusal, FollowedChanges> followManagerChange(FollowManagerChange command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleAlone(command.cycle()))
                        .flatMap(cycle -> cycle.takingInvitations(context.now()))
                        .flatMap(cycle -> stored.enrolledTarget(cycle, command.target())
                                .flatMap(target -> stored.formOf(cycle))
                                .flatMap(form -> following.follow(cycle, form, command.target()))));
    }

    /** See {@link FollowManagerChanges}. */
    public Either<Refusal, FollowedChanges> followManagerChanges(FollowManagerChanges command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleAlone(command.cycle()))
                        .flatMap(cycle -> cycle.takingInvitations(context.now()))
                        .flatMap(cycle -> stored.formOf(cycle).flatMap(form -> following.followAll(cycle, form))));
    }

    /** See {@link FindReminderSchedule}. */
    public Either<Refusal, Optional<ReminderSchedule>> reminderSchedule(FindReminderSchedule question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(actor -> stored.cycle(question.cycle()))
                        .map(cycle -> persistence.feedbackReminders().scheduleOf(cycle.id())));
    }

    /**
     * Gives every reminder of every organization that is due at that instant. Called again, it does what is left; two
     * callers at once give each reminder once.
     *
     * @return how many this call gave
     * @throws PlannerException if those of an organization could not be given, after all others were
     */
    @Guarded(relations = Relation.HOST)
    public int remindDue(Instant now) {
        return reminding.remindDue(now);
    }

    /** See {@link CountParticipation}. */
    public Either<Refusal, ToldParticipation> participation(CountParticipation question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(actor -> stored.cycle(question.cycle()))
                        .flatMap(stored::formOf)
                        .map(form -> ToldParticipation.of(
                                persistence.feedbackInvitations().participation(question.cycle()), form)));
    }
}
