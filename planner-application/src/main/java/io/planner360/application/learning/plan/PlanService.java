package io.planner360.application.learning.plan;

import io.planner360.application.internal.Context;
import io.planner360.application.internal.ReportAccess;
import io.planner360.application.learning.internal.PlanAccess;
import io.planner360.application.learning.internal.PlanParts;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.LearningProgressId;
import io.planner360.domain.learning.plan.PlanAdvisor;
import io.planner360.domain.learning.plan.PlanEvent;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Learning plans and their progress. Each method is one unit of work; those that change something read may throw
 * {@link StaleAggregate} when somebody else was faster, and can be called again. A plan tells what the report says
 * it is made from, so that who may not read the report may not see the plan.
 */
public final class PlanService {
    private final Context context;
    private final Persistence persistence;
    private final ReportAccess reportAccess;
    private final PlanAccess plans;
    private final PlanParts parts;
    private final PlanDrafting drafting;
    private final PlanChanges changes;
    private final Overdue overdue;

    /** Made by the {@code Planner}. */
    public PlanService(Context context, PlanAdvisor advisor) {
        this.context = context;
        this.persistence = context.persistence();
        this.reportAccess = new ReportAccess(context);
        this.plans = new PlanAccess(context);
        this.parts = new PlanParts(context);
        this.drafting = new PlanDrafting(context, advisor);
        this.changes = new PlanChanges(context);
        this.overdue = new Overdue(context);
    }

    /** See {@link DraftPlan}. */
    public Either<Refusal, LearningPlan> draft(DraftPlan command) {
        return context.attempt(
                command.actor(),
                () -> reportAccess
                        .require(command, command.cycle(), command.user())
                        .flatMap(user -> drafting.draft(command.cycle(), user, command.startDate())));
    }

    /** See {@link CreatePlan}. */
    public Either<Refusal, LearningPlan> create(CreatePlan command) {
        return context.attempt(
                command.actor(),
                () -> plans.closeTo(command.user(), command)
                        .flatMap(reader -> Either.<Refusal, LearningPlan>narrow(LearningPlan.byHand(
                                new LearningPlanId(context.ids().next()),
                                command.user(),
                                command.title(),
                                command.description(),
                                command.startDate(),
                                command.targetDate(),
                                List.of(),
                                context.now())))
                        .flatMap(plan ->
                                Either.narrow(persistence.learningPlans().add(plan))));
    }

    /** See {@link DraftFromTemplate}. */
    public Either<Refusal, LearningPlan> fromTemplate(DraftFromTemplate command) {
        return context.attempt(
                command.actor(),
                () -> plans.closeTo(command.user(), command).flatMap(reader -> drafting.fromTemplate(command)));
    }

    /** See {@link EditPlan}. */
    public Either<Refusal, LearningPlan> edit(EditPlan command) {
        return change(
                command,
                command.plan(),
                plan -> PlanAccess.byWhoMay(command.actor(), plan)
                        .flatMap(own -> own.atVersion(command.version())
                                .edit(
                                        command.title(),
                                        command.description(),
                                        command.startDate(),
                                        command.targetDate(),
                                        context.now())));
    }

    /** See {@link MovePlan}. */
    public Either<Refusal, LearningPlan> move(MovePlan command) {
        return context.attempt(
                command.actor(),
                () -> plans.visible(command, command.plan())
                        .flatMap(plan -> changes.move(command, plan))
                        .map(persistence.learningPlans()::update)
                        .peek(plan -> publish(command.step(), plan)));
    }

    private void publish(PlanStep step, LearningPlan plan) {
        switch (step) {
            case SUBMIT_FOR_REVIEW -> context.publish(new PlanEvent.Submitted(plan.id(), plan.user()));
            case APPROVE -> context.publish(new PlanEvent.Approved(plan.id(), plan.user()));
            case COMPLETE -> context.publish(new PlanEvent.Completed(plan.id(), plan.user()));
            case RETURN, REOPEN, CANCEL -> {
                // Nobody waits for these.
            }
        }
    }

    /** See {@link AddObjective}. */
    public Either<Refusal, LearningPlan> addObjective(AddObjective command) {
        return change(
                command,
                command.plan(),
                plan -> PlanAccess.byWhoMay(command.actor(), plan)
                        .flatMap(own -> changes.known(own, command.content(), List.of()))
                        .flatMap(own -> own.add(
                                new LearningObjectiveId(context.ids().next()), command.content(), context.now())));
    }

    /** See {@link EditObjective}. */
    public Either<Refusal, LearningPlan> editObjective(EditObjective command) {
        return change(command, command.plan(), plan -> changes.edit(command, plan));
    }

    /** See {@link OrderObjectives}. */
    public Either<Refusal, LearningPlan> orderObjectives(OrderObjectives command) {
        return change(
                command,
                command.plan(),
                plan -> PlanAccess.byWhoMay(command.actor(), plan)
                        .flatMap(own -> own.order(command.order(), context.now())));
    }

    /** See {@link MoveObjective}. */
    public Either<Refusal, LearningPlan> moveObjective(MoveObjective command) {
        return change(command, command.plan(), plan -> changes.move(command, plan));
    }

    /** See {@link RecordProgress}. */
    public Either<Refusal, LearningPlan> recordProgress(RecordProgress command) {
        return context.attempt(
                command.actor(),
                () -> plans.visible(command, command.plan())
                        .flatMap(plan -> entry(command)
                                .flatMap(entry -> plan.reached(command.objective(), command.percent(), context.now())
                                        .map(persistence.learningPlans()::update)
                                        .peek(changed ->
                                                persistence.learningProgress().append(entry)))));
    }

    private Either<Refusal, LearningProgress> entry(RecordProgress command) {
        Instant now = context.now();
        return parts.foundResources(command.resource().stream().toList())
                .flatMap(known -> Either.narrow(new LearningProgress(
                                new LearningProgressId(context.ids().next()),
                                command.plan(),
                                command.objective(),
                                now,
                                command.percent(),
                                command.minutes(),
                                command.note(),
                                command.evidence(),
                                command.resource(),
                                command.completedAt()
                                        .or(() -> command.percent() == 100 ? Optional.of(now) : Optional.empty()))
                        .checked()));
    }

    /** See {@link FindPlan}. */
    public Either<Refusal, LearningPlan> find(FindPlan question) {
        return context.attempt(question.actor(), () -> plans.visible(question, question.plan()));
    }

    /**
     * See {@link ListPlans}. Newest first; plans from cycles in which the reader answered about the person
     * in a protected group, or of which the report was recalled, are left out.
     */
    public Either<Refusal, Page<LearningPlan>> list(ListPlans question) {
        return context.attempt(
                question.actor(),
                () -> plans.closeTo(question.user(), question).map(reader -> {
                    Page<LearningPlan> page = persistence.learningPlans().ofUser(question.user(), question.page());
                    return new Page<>(readable(page.items(), reader, question.user()), page.next());
                }));
    }

    private List<LearningPlan> readable(List<LearningPlan> plans, Membership reader, UserId target) {
        Set<FeedbackCycleId> recalled = reportAccess.recalled(target);
        return reportAccess.readable(plans, reader.user(), LearningPlan::cycle, plan -> target).stream()
                .filter(plan -> plan.cycle().filter(recalled::contains).isEmpty())
                .toList();
    }

    /**
     * Tells, by an event each, of every objective of every organization that is open though its last day was over at
     * that instant, in UTC; of each once, and again if it gets another last day. Called again, it does what is left;
     * two callers at once tell of each objective once.
     *
     * @return of how many this call told
     * @throws PlannerException if those of an organization could not be told of, after all others were
     */
    @Guarded(relations = Relation.HOST)
    public int tellOverdue(Instant now) {
        return overdue.tell(now);
    }

    /** See {@link ListProgress}. Oldest first. */
    public Either<Refusal, Page<LearningProgress>> progress(ListProgress question) {
        return context.attempt(
                question.actor(),
                () -> plans.visible(question, question.plan())
                        .map(plan -> persistence.learningProgress().ofPlan(plan.id(), question.page())));
    }

    /** See {@link ListCompletions}. In the order in which it was completed. */
    public Either<Refusal, Page<LearningProgress>> completions(ListCompletions question) {
        return context.attempt(
                question.actor(),
                () -> plans.visible(question, question.plan())
                        .map(plan -> persistence.learningProgress().completed(plan.id(), question.page())));
    }

    private Either<Refusal, LearningPlan> change(
            Request command, LearningPlanId id, Function<LearningPlan, Either<Refusal, LearningPlan>> change) {
        return context.attempt(
                command.actor(),
                () -> plans.visible(command, id).flatMap(change).map(persistence.learningPlans()::update));
    }
}
