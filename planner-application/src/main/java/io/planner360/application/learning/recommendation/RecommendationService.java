package io.planner360.application.learning.recommendation;

import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.internal.ReportAccess;
import io.planner360.application.learning.internal.PlanAccess;
import io.planner360.application.learning.internal.PlanParts;
import io.planner360.application.learning.internal.ReportAdvice;
import io.planner360.application.learning.internal.ReportAdvice.Advice;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.PlanAdvisor;
import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.recommendation.RecommendationEvent;
import io.planner360.domain.learning.recommendation.RecommendationId;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recommendations, and what becomes of them. Each method is one unit of work; those that change something read may
 * throw {@link StaleAggregate} when somebody else was faster, and can be called again. A recommendation tells what the
 * report says that it is made from, so that who may not read the report may not see it.
 */
public final class RecommendationService {
    private final Context context;
    private final Persistence persistence;
    private final ReportAccess reportAccess;
    private final ReportAdvice advice;
    private final PlanAccess plans;
    private final PlanParts parts;

    /** Made by the {@code Planner}. */
    public RecommendationService(Context context, PlanAdvisor advisor) {
        this.context = context;
        this.persistence = context.persistence();
        this.reportAccess = new ReportAccess(context);
        this.advice = new ReportAdvice(context, advisor);
        this.plans = new PlanAccess(context);
        this.parts = new PlanParts(context);
    }

    /** See {@link RecommendResources}. What is new, the most important first. */
    public Either<Refusal, List<Recommendation>> recommend(RecommendResources command) {
        return context.attempt(
                command.actor(),
                () -> reportAccess
                        .require(command, command.cycle(), command.user())
                        .flatMap(user ->
                                advice.on(command.cycle(), user, LocalDate.ofInstant(context.now(), ZoneOffset.UTC)))
                        .map(given -> persistence.recommendations().addAll(offered(given, command.user())))
                        .peek(added -> context.publish(added.stream()
                                .map(one -> new RecommendationEvent.Offered(one.id(), one.user()))
                                .toList())));
    }

    private List<Recommendation> offered(Advice given, UserId user) {
        Instant now = context.now();
        return given.proposals().stream()
                .flatMap(proposal -> proposal.resources().stream()
                        .map(advised -> Recommendation.offered(
                                new RecommendationId(context.ids().next()),
                                user,
                                given.cycle().id(),
                                given.report().id(),
                                proposal,
                                advised,
                                given.madeBy(),
                                now)))
                .toList();
    }

    /**
     * See {@link ListRecommendations}. By id; those from cycles in which the reader answered about the person in a
     * protected group, or of which the report was recalled, are left out.
     */
    public Either<Refusal, Page<Recommendation>> list(ListRecommendations question) {
        UserId user = question.user();
        return context.attempt(
                question.actor(),
                () -> plans.closeTo(user, question).map(reader -> {
                    Page<Recommendation> page =
                            persistence.recommendations().ofUser(user, question.status(), question.page());
                    return new Page<>(readable(page.items(), reader, user), page.next());
                }));
    }

    private List<Recommendation> readable(List<Recommendation> all, Membership reader, UserId user) {
        Set<FeedbackCycleId> recalled = reportAccess.recalled(user);
        return reportAccess.readable(all, reader.user(), one -> Optional.of(one.cycle()), one -> user).stream()
                .filter(one -> !recalled.contains(one.cycle()))
                .toList();
    }

    /** See {@link AcceptRecommendation}. */
    public Either<Refusal, Recommendation> accept(AcceptRecommendation command) {
        return context.attempt(
                command.actor(),
                () -> visible(command, command.recommendation())
                        .flatMap(one -> taken(command, one).flatMap(objective -> one.accept(objective, context.now())))
                        .map(persistence.recommendations()::update));
    }

    /** The objective that took it, if a plan was named. */
    private Either<Refusal, Optional<LearningObjectiveId>> taken(AcceptRecommendation command, Recommendation one) {
        return command.plan()
                .map(plan -> ofPerson(command, plan, one.user())
                        .flatMap(found -> PlanAccess.byWhoMay(command.actor(), found))
                        .flatMap(found -> parts.usableResources(List.of(one.resource()))
                                .flatMap(resources -> takenInto(found, one)))
                        .map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private Either<Refusal, LearningPlan> ofPerson(Request command, LearningPlanId plan, UserId user) {
        return plans.visible(command, plan)
                .flatMap(found -> Found.orRefuse(
                        Optional.of(found).filter(its -> its.user().equals(user)), "learning plan", plan));
    }

    private Either<Refusal, LearningObjectiveId> takenInto(LearningPlan plan, Recommendation one) {
        Instant now = context.now();
        Optional<LearningObjectiveId> open = plan.objectives().stream()
                .filter(objective ->
                        objective.isOpen() && objective.competency().equals(one.competency()))
                .map(LearningObjective::id)
                .findFirst();
        LearningObjectiveId taker =
                open.orElseGet(() -> new LearningObjectiveId(context.ids().next()));
        return (open.isPresent()
                        ? plan.use(taker, one.resource(), now)
                        : plan.add(taker, one.asObjective(plan.targetDate()), now))
                .map(persistence.learningPlans()::update)
                .map(updated -> taker);
    }

    /** See {@link DismissRecommendation}. */
    public Either<Refusal, Recommendation> dismiss(DismissRecommendation command) {
        return context.attempt(
                command.actor(),
                () -> visible(command, command.recommendation())
                        .flatMap(one -> one.dismiss(command.reason(), context.now()))
                        .map(persistence.recommendations()::update));
    }

    private Either<Refusal, Recommendation> visible(Request request, RecommendationId id) {
        return Found.orRefuse(persistence.recommendations().find(id), "recommendation", id)
                .flatMap(one ->
                        reportAccess.require(request, one.cycle(), one.user()).map(user -> one));
    }
}
