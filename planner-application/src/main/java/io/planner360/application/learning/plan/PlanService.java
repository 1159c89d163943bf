package io.planner360.application.learning.plan;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.internal.ReportAccess;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.LearningProgressId;
import io.planner360.domain.learning.plan.PlanAdvisor;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.Set;

/**
 * Learning plans and their progress. Each method is one unit of work. A plan tells what the report says it is
 * made from, so that who may not read the report may not see the plan.
 */
public final class PlanService {
    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;
    private final ReportAccess reportAccess;
    private final PlanDrafting drafting;

    /** Made by the {@code Planner}. */
    public PlanService(Context context, PlanAdvisor advisor) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
        this.reportAccess = new ReportAccess(context);
        this.drafting = new PlanDrafting(context, advisor);
    }

    /** See {@link DraftPlan}. */
    public Either<Refusal, LearningPlan> draft(DraftPlan command) {
        return context.attempt(
                command.actor(),
                () -> reportAccess
                        .require(command, command.cycle(), command.user())
                        .flatMap(user -> drafting.draft(command.cycle(), user, command.startDate())));
    }

    /** See {@link ApprovePlan}. */
    public Either<Refusal, LearningPlan> approve(ApprovePlan command) {
        return context.attempt(
                command.actor(),
                () -> visible(command, command.plan())
                        .flatMap(LearningPlan::approve)
                        .map(persistence.learningPlans()::update));
    }

    /** See {@link RecordProgress}. */
    public Either<Refusal, LearningPlan> recordProgress(RecordProgress command) {
        return context.attempt(
                command.actor(),
                () -> visible(command, command.plan())
                        .flatMap(plan -> entry(command)
                                .flatMap(entry -> plan.reached(command.objective(), command.percent())
                                        .map(persistence.learningPlans()::update)
                                        .peek(changed ->
                                                persistence.learningProgress().append(entry)))));
    }

    private Either<Refusal, LearningProgress> entry(RecordProgress command) {
        return Either.narrow(LearningProgress.record(
                new LearningProgressId(context.ids().next()),
                command.plan(),
                command.objective(),
                context.now(),
                command.percent(),
                command.minutes(),
                command.note()));
    }

    /** See {@link FindPlan}. */
    public Either<Refusal, LearningPlan> find(FindPlan question) {
        return context.attempt(question.actor(), () -> visible(question, question.plan()));
    }

    /**
     * See {@link ListPlans}. Newest first; plans from cycles in which the reader answered about the person
     * in a protected group, or of which the report was recalled, are left out.
     */
    public Either<Refusal, Page<LearningPlan>> list(ListPlans question) {
        return context.attempt(
                question.actor(),
                () -> access.requireCloseTo(question.user(), question)
                        .flatMap(reader -> Found.orRefuse(
                                        persistence.memberships().find(question.user()), "membership", question.user())
                                .map(member -> reader))
                        .map(reader -> {
                            Page<LearningPlan> page =
                                    persistence.learningPlans().ofUser(question.user(), question.page());
                            Set<FeedbackCycleId> recalled = reportAccess.recalled(question.user());
                            return new Page<>(
                                    page.items().stream()
                                            .filter(plan -> !recalled.contains(plan.cycle()))
                                            .filter(plan -> reader.user().equals(plan.user())
                                                    || !reportAccess
                                                            .ratedUnderProtection(plan.cycle(), reader.user())
                                                            .contains(plan.user()))
                                            .toList(),
                                    page.next());
                        }));
    }

    /** See {@link ListProgress}. Oldest first. */
    public Either<Refusal, Page<LearningProgress>> progress(ListProgress question) {
        return context.attempt(
                question.actor(),
                () -> visible(question, question.plan())
                        .map(plan -> persistence.learningProgress().ofPlan(plan.id(), question.page())));
    }

    private Either<Refusal, LearningPlan> visible(Request request, LearningPlanId id) {
        return Found.orRefuse(persistence.learningPlans().find(id), "learning plan", id)
                .flatMap(plan ->
                        reportAccess.require(request, plan.cycle(), plan.user()).map(user -> plan));
    }
}
