package io.planner360.application.learning.plan;

import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.learning.internal.PlanParts;
import io.planner360.application.learning.internal.ReportAdvice;
import io.planner360.application.learning.internal.ReportAdvice.Advice;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.PlanAdvisor;
import io.planner360.domain.learning.plan.PlanAnalysis;
import io.planner360.domain.learning.plan.PlanDates;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes drafts: of what an advisor makes of a released report, or of a template. */
final class PlanDrafting {
    private final Context context;
    private final Persistence persistence;
    private final ReportAdvice advice;
    private final PlanParts parts;

    PlanDrafting(Context context, PlanAdvisor advisor) {
        this.context = context;
        this.persistence = context.persistence();
        this.advice = new ReportAdvice(context, advisor);
        this.parts = new PlanParts(context);
    }

    Either<Refusal, LearningPlan> draft(FeedbackCycleId cycle, UserId user, LocalDate start) {
        return Either.<Refusal, LocalDate>narrow(new Violations()
                        .check(PlanDates.inUse(start), "startDate", PlanDates.MUST_BE_IN_USE)
                        .orElse(() -> start))
                .flatMap(valid -> advice.on(cycle, user, valid))
                .map(given -> proposed(given, user, start))
                .flatMap(this::add);
    }

    private LearningPlan proposed(Advice given, UserId user, LocalDate start) {
        List<LearningObjective> objectives = given.proposals().stream()
                .map(proposal ->
                        proposal.accepted(new LearningObjectiveId(context.ids().next())))
                .toList();
        return LearningPlan.proposed(
                new LearningPlanId(context.ids().next()),
                user,
                given.cycle().id(),
                title(given.cycle()),
                PlanAnalysis.of(given.madeBy(), given.report().id(), given.gaps()),
                start,
                objectives,
                context.now());
    }

    /** The cycle's name may be as long as a title, so that only its beginning fits. */
    private static String title(FeedbackCycle cycle) {
        String title = "Development plan: " + cycle.name();
        return title.codePointCount(0, title.length()) <= 255
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 255));
    }

    Either<Refusal, LearningPlan> fromTemplate(DraftFromTemplate command) {
        return Found.orRefuse(persistence.planTemplates().find(command.template()), "plan template", command.template())
                .flatMap(template -> parts.foundResources(template.resources())
                        .flatMap(resources -> template.plan(
                                new LearningPlanId(context.ids().next()),
                                command.user(),
                                command.startDate(),
                                usable(resources),
                                () -> new LearningObjectiveId(context.ids().next()),
                                context.now())))
                .flatMap(this::add);
    }

    private static Set<LearningResourceId> usable(List<LearningResource> resources) {
        return resources.stream()
                .filter(resource -> !resource.retired())
                .map(LearningResource::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Either<Refusal, LearningPlan> add(LearningPlan plan) {
        return Either.narrow(persistence.learningPlans().add(plan));
    }
}
