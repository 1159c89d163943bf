package io.planner360.application.feedback.cycle;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Stored;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.feedback.invitation.Participation;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cycles, from their making to their close. Each method is one unit of work; those that change something read
 * may throw {@link StaleAggregate} when somebody else was faster, and can be called again.
 */
public final class CycleService {
    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;
    private final Stored stored;
    private final Closing closing;

    /** Made by the {@code Planner}. */
    public CycleService(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
        this.stored = context.stored();
        this.closing = new Closing(context);
    }

    /** See {@link CreateCycle}. */
    public Either<Refusal, FeedbackCycle> create(CreateCycle command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.form(command.form()))
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
                                    ? Either.right(cycle)
                                    : Either.left(new NotFound(
                                            "member", unknown.get(0).toString()));
                        }));
    }

    /** See {@link StartCollecting}. */
    public Either<Refusal, FeedbackCycle> startCollecting(StartCollecting command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycle(command.cycle()))
                        .flatMap(cycle -> cycle.startCollecting(context.now()))
                        .flatMap(cycle -> stored.form(cycle.form())
                                .flatMap(form -> withGroupsInvited(cycle, form))
                                .flatMap(form -> stored.framework(form.framework())
                                        .map(framework -> freeze(cycle, form, framework)))));
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
    @Guarded(relations = Relation.HOST)
    public int closeDue(Instant now) {
        return closing.closeDue(now);
    }
}
