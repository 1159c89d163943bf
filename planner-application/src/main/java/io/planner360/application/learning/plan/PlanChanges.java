package io.planner360.application.learning.plan;

import io.planner360.application.internal.Context;
import io.planner360.domain.Persistence;
import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.LearningProgressId;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.learning.plan.TargetLevel;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes plans that the actor may see. Who approves a plan, and changes what was approved, is somebody else. */
final class PlanChanges {
    private final Context context;
    private final Persistence persistence;

    PlanChanges(Context context) {
        this.context = context;
        this.persistence = context.persistence();
    }

    Either<Refusal, LearningPlan> move(MovePlan command, LearningPlan plan) {
        return (command.step() == PlanStep.APPROVE
                        ? byAnother(command.actor(), plan)
                        : Either.<Refusal, LearningPlan>right(plan))
                .flatMap(own -> own.move(command.step(), context.now()));
    }

    /** The plan, if its content is for the actor to change: what was approved is not for whose plan it is. */
    Either<Refusal, LearningPlan> byWhoMay(Actor actor, LearningPlan plan) {
        return plan.status() == PlanStatus.ACTIVE ? byAnother(actor, plan) : Either.right(plan);
    }

    private static Either<Refusal, LearningPlan> byAnother(Actor actor, LearningPlan plan) {
        return actor instanceof Actor.Person person && person.user().equals(plan.user())
                ? Either.left(new RuleViolated(
                        LearningRule.OWN_PLAN,
                        "Somebody else approves one's own plan, and changes what it holds once it is approved."))
                : Either.right(plan);
    }

    Either<Refusal, LearningPlan> edit(EditObjective command, LearningPlan plan) {
        List<LearningResourceId> kept = find(plan, command.objective())
                .map(LearningObjective::resources)
                .orElse(List.of());
        return byWhoMay(command.actor(), plan)
                .flatMap(own -> known(own, command.content(), kept))
                .flatMap(own ->
                        own.atVersion(command.version()).edit(command.objective(), command.content(), context.now()));
    }

    Either<Refusal, LearningPlan> move(MoveObjective command, LearningPlan plan) {
        return (command.step().isWork() ? Either.<Refusal, LearningPlan>right(plan) : byWhoMay(command.actor(), plan))
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
        return knownLevels(List.of(new TargetLevel(content.competency(), content.targetLevel())))
                .flatMap(levels -> usableResources(added))
                .map(resources -> plan);
    }

    /** The levels, if all are there. */
    Either<Refusal, List<TargetLevel>> knownLevels(List<TargetLevel> levels) {
        return persistence.learningPlans().unknown(levels).stream()
                .findFirst()
                .<Either<Refusal, List<TargetLevel>>>map(unknown -> Either.left(
                        new NotFound("competency level", unknown.competency() + " level " + unknown.level())))
                .orElseGet(() -> Either.right(levels));
    }

    /** The resources, if all are there and none is retired. */
    Either<Refusal, List<LearningResource>> usableResources(List<LearningResourceId> ids) {
        return foundResources(ids)
                .filterOrElse(
                        resources -> resources.stream().noneMatch(LearningResource::retired),
                        resources -> new RuleViolated(
                                LearningRule.RESOURCE_RETIRED, "A retired resource is not taken into a plan."));
    }

    /** The resources, retired or not, if all are there. */
    Either<Refusal, List<LearningResource>> foundResources(List<LearningResourceId> ids) {
        if (ids.isEmpty()) {
            return Either.right(List.of());
        }
        List<LearningResource> found = persistence.learningResources().findAll(ids);
        Set<LearningResourceId> known = found.stream().map(LearningResource::id).collect(Collectors.toSet());
        return ids.stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .<Either<Refusal, List<LearningResource>>>map(
                        unknown -> Either.left(new NotFound("learning resource", unknown.toString())))
                .orElseGet(() -> Either.right(found));
    }
}
