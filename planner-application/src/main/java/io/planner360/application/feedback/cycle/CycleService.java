package io.planner360.application.feedback.cycle;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.CycleReports;
import io.planner360.application.internal.Stored;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.CycleEvent;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.InvitationEvent;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Cycles, from their making to their end. Each method is one unit of work; those that change something read
 * may throw {@link StaleAggregate} when somebody else was faster, and can be called again.
 */
public final class CycleService {
    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;
    private final Stored stored;
    private final Freezing freezing;
    private final Closing closing;
    private final CycleReports reports;

    /** Made by the {@code Planner}. */
    public CycleService(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
        this.stored = context.stored();
        this.freezing = new Freezing(context);
        this.closing = new Closing(context);
        this.reports = new CycleReports(context);
    }

    /** See {@link CreateCycle}. */
    public Either<Refusal, FeedbackCycle> create(CreateCycle command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.form(command.form()))
                        .flatMap(FeedbackForm::forNewCycle)
                        .flatMap(form -> create(command, form, stored.settings(command.actor()))));
    }

    private Either<Refusal, FeedbackCycle> create(
            CreateCycle command, FeedbackForm form, OrganizationSettings settings) {
        return Either.<Refusal, FeedbackCycle>narrow(FeedbackCycle.draft(
                        new FeedbackCycleId(context.ids().next()),
                        form.id(),
                        command.name(),
                        command.zone().orElse(settings.timeZone()),
                        command.closingDay(),
                        context.now()))
                .flatMap(cycle -> Either.<Refusal, FeedbackCycle>narrow(
                        persistence.feedbackCycles().add(cycle)))
                .peek(cycle -> settings.reminders()
                        .map(usual -> new ReminderSchedule(usual.firstAfterDays(), usual.everyDays(), usual.most()))
                        .ifPresent(schedule ->
                                persistence.feedbackReminders().schedule(cycle.id(), Optional.of(schedule))));
    }

    /** See {@link FindCycle}. */
    public Either<Refusal, FeedbackCycle> find(FindCycle question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question).flatMap(reader -> stored.cycle(question.cycle())));
    }

    /** See {@link EnrolTargets}. */
    public Either<Refusal, FeedbackCycle> enrol(EnrolTargets command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleToAnswer(command.cycle()))
                        .flatMap(cycle -> cycle.takingInvitations(context.now()))
                        .flatMap(cycle -> {
                            List<UserId> unknown = persistence.cycleTargets().enrol(cycle.id(), command.targets());
                            return unknown.isEmpty()
                                    ? withoutWithdrawn(cycle, command.targets())
                                    : Either.left(new NotFound(
                                            "member", unknown.get(0).toString()));
                        }));
    }

    private Either<Refusal, FeedbackCycle> withoutWithdrawn(FeedbackCycle cycle, List<UserId> targets) {
        return persistence.cycleTargets().enrolled(cycle.id(), targets).containsAll(targets)
                ? Either.right(cycle)
                : Either.left(new RuleViolated(
                        FeedbackRule.TARGET_STATE, "Who has been withdrawn from a cycle cannot be enrolled again."));
    }

    /** See {@link WithdrawTarget}. */
    public Either<Refusal, CycleTarget> withdraw(WithdrawTarget command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleAlone(command.cycle()))
                        .flatMap(FeedbackCycle::lettingTargetsLeave)
                        .flatMap(cycle -> stored.target(cycle, command.target()))
                        .flatMap(CycleTarget::withdraw)
                        .filterOrElse(
                                target -> !reports.isReleased(target.cycle(), target.user()),
                                target -> new RuleViolated(
                                        FeedbackRule.REPORT_RELEASED,
                                        "The report on this person has been released, so the answers stay."))
                        .peek(this::forget));
    }

    private void forget(CycleTarget withdrawn) {
        reports.discard(withdrawn.cycle(), withdrawn.user());
        persistence.feedbackResponses().removeAbout(withdrawn.cycle(), withdrawn.user());
        persistence.cycleInvitations().revokeAbout(withdrawn.cycle(), withdrawn.user());
        persistence.cycleTargets().update(withdrawn);
    }

    /** See {@link OpenNominations}. */
    public Either<Refusal, FeedbackCycle> openNominations(OpenNominations command) {
        return begin(command, command.cycle(), cycle -> cycle.openNominations(context.now()));
    }

    /** See {@link StartCollecting}. */
    public Either<Refusal, FeedbackCycle> startCollecting(StartCollecting command) {
        return begin(command, command.cycle(), cycle -> cycle.startCollecting(context.now()));
    }

    private Either<Refusal, FeedbackCycle> begin(
            Request request, FeedbackCycleId id, Function<FeedbackCycle, Either<Refusal, FeedbackCycle>> step) {
        return context.attempt(
                request.actor(),
                () -> access.require(request)
                        .flatMap(actor -> stored.cycle(id))
                        .flatMap(cycle -> step.apply(cycle)
                                .flatMap(next -> cycle.status() == CycleStatus.DRAFT
                                        ? freezing.freeze(next, stored.settings(request.actor()))
                                        : Either.right(next)))
                        .map(persistence.feedbackCycles()::update)
                        .peek(this::publishIfOpen));
    }

    private void publishIfOpen(FeedbackCycle cycle) {
        if (cycle.status() == CycleStatus.COLLECTING) {
            context.publish(new CycleEvent.Opened(cycle.id()));
        }
    }

    /** See {@link CloseCycle}. */
    public Either<Refusal, FeedbackCycle> close(CloseCycle command) {
        return closing.close(command);
    }

    /** See {@link ReopenCycle}. */
    public Either<Refusal, FeedbackCycle> reopen(ReopenCycle command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleAlone(command.cycle()))
                        .flatMap(cycle ->
                                cycle.reopen(reports.anyReleased(cycle.id()), command.closingDay(), context.now()))
                        .map(cycle -> {
                            reports.discard(cycle.id());
                            List<FeedbackInvitationId> sent = persistence
                                    .cycleInvitations()
                                    .sendExpired(cycle.id(), context.now(), cycle.closesAt());
                            FeedbackCycle reopened =
                                    persistence.feedbackCycles().update(cycle);
                            context.publish(Stream.concat(
                                            Stream.of(new CycleEvent.Opened(cycle.id())),
                                            sent.stream().map(InvitationEvent.Sent::new))
                                    .toList());
                            return reopened;
                        }));
    }

    /** See {@link ArchiveCycle}. */
    public Either<Refusal, FeedbackCycle> archive(ArchiveCycle command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycle(command.cycle()))
                        .flatMap(FeedbackCycle::archive)
                        .map(persistence.feedbackCycles()::update));
    }

    /** See {@link CancelCycle}. */
    public Either<Refusal, FeedbackCycle> cancel(CancelCycle command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleAlone(command.cycle()))
                        .flatMap(cycle -> cycle.cancel(reports.anyReleased(cycle.id())))
                        .map(cycle -> {
                            reports.discard(cycle.id());
                            persistence.feedbackResponses().removeAll(cycle.id());
                            persistence.cycleInvitations().expireOpen(cycle.id());
                            return persistence.feedbackCycles().update(cycle);
                        })
                        .peek(cycle -> context.publish(new CycleEvent.Cancelled(cycle.id()))));
    }

    /**
     * Closes every cycle of every organization whose closing day was over at that instant, each in a unit of
     * work of its own. Called again, it does what is left; two callers at once do no harm.
     *
     * @return how many this call closed
     * @throws PlannerException if one could not be closed, after all others were
     */
    @Guarded(relations = Relation.HOST)
    public int closeDue(Instant now) {
        return closing.closeDue(now);
    }
}
