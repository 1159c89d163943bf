package io.planner360.application.learning.internal;

import io.planner360.application.internal.Context;
import io.planner360.domain.Persistence;
import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.learning.plan.TargetLevel;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what objectives of plans and of templates name. */
public final class PlanParts {
    private final Persistence persistence;

    /** On the store of the context. */
    public PlanParts(Context context) {
        this.persistence = context.persistence();
    }

    /** The levels, if all are there. */
    public Either<Refusal, List<TargetLevel>> knownLevels(List<TargetLevel> levels) {
        if (levels.isEmpty()) {
            return Either.right(levels);
        }
        return persistence.learningPlans().unknown(levels).stream()
                .findFirst()
                .<Either<Refusal, List<TargetLevel>>>map(unknown -> Either.left(
                        new NotFound("competency level", unknown.competency() + " level " + unknown.level())))
                .orElseGet(() -> Either.right(levels));
    }

    /** The resources, if all are there and none is retired. */
    public Either<Refusal, List<LearningResource>> usableResources(List<LearningResourceId> ids) {
        return foundResources(ids)
                .filterOrElse(
                        resources -> resources.stream().noneMatch(LearningResource::retired),
                        resources -> new RuleViolated(
                                LearningRule.RESOURCE_RETIRED, "A retired resource is not taken into a plan."));
    }

    /** The resources, retired or not, if all are there. */
    public Either<Refusal, List<LearningResource>> foundResources(List<LearningResourceId> ids) {
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
