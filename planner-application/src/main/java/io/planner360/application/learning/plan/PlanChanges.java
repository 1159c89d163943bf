package io.planner360.application.learning.plan;

import io.planner360.application.internal.Context;
import io.planner360.application.learning.internal.PlanAccess;
import io.planner360.application.learning.internal.PlanParts;
import io.planner360.domain.Persistence;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.LearningProgressId;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.learning.plan.TargetLevel;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Changes plans that the actor may see. Who approves a plan, and changes what was approved, is somebody else. */
final class PlanChanges {
    private final Context context;
    private final Persistence persistence;
    private final PlanParts parts;

    PlanChanges(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.parts = new PlanParts(context);
    }

    Either<Refusal, LearningPlan> move(MovePlan command, LearningPlan plan) {
        return (command.step() == PlanStep.APPROVE
                        ? PlanAccess.byAnother(command.actor(), plan)
                        : Either.<Refusal, LearningPlan>right(plan))
                .flatMap(own -> own.move(command.step(), context.now()));
    }

    Either<Refusal, LearningPlan> edit(EditObjective command, LearningPlan plan) {
        List<LearningResourceId> kept = find(plan, command.objective())
                .map(LearningObjective::resources)
                .orElse(List.of());
        return PlanAccess.byWhoMay(command.actor(), plan)
                .flatMap(own -> known(own, command.content(), kept))
                .flatMap(own ->
                        own.atVersion(command.version()).edit(command.objective(), command.content(), context.now()));
    }

    Either<Refusal, LearningPlan> move(MoveObjective command, LearningPlan plan) {
        return (command.step().isWork()
                        ? Either.<Refusal, LearningPlan>right(plan)
                        : PlanAccess.byWhoMay(command.actor(), plan))
                .flatMap(own -> own.move(command.objective(), command.step(), context.now()))
                .peek(changed -> recordChange(plan, changed, command.objective()));
    }

    private void recordChange(LearningPlan before, LearningPlan after, LearningObjectiveId objective) {
        int percent = percent(after, objective);
        if (percent != percent(before, objective)) {
            Instant now = context.now();
            persistence
                    .learningProgress()
                    .append(new LearningProgress(
                            new LearningProgressId(context.ids().next()),
                            after.id(),
                            objective,
                            now,
                            percent,
                            0,
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            percent == 100 ? Optional.of(now) : Optional.empty()));
        }
    }

    private static int percent(LearningPlan plan, LearningObjectiveId objective) {
        return find(plan, objective).map(LearningObjective::percent).orElse(0);
    }

    private static Optional<LearningObjective> find(LearningPlan plan, LearningObjectiveId objective) {
        return plan.objectives().stream()
                .filter(one -> one.id().equals(objective))
                .findFirst();
    }

    /** The plan, if what the content names is there; resources are in use, or were kept from before. */
    Either<Refusal, LearningPlan> known(
            LearningPlan plan, ObjectiveContent content, Collection<LearningResourceId> kept) {
        List<LearningResourceId> added = content.resources().stream()
                .filter(resource -> !kept.contains(resource))
                .toList();
        return parts.knownLevels(List.of(new TargetLevel(content.competency(), content.targetLevel())))
                .flatMap(levels -> parts.usableResources(added))
                .map(resources -> plan);
    }
}
