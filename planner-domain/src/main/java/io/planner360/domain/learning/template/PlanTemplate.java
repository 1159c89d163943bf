package io.planner360.domain.learning.template;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.PlanDates;
import io.planner360.domain.learning.plan.TargetLevel;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * From which plans are made. A plan that was made does not change with its template.
 *
 * @param name 1 to 255 characters; the title of its plans
 * @param description up to 4,000 characters, may be empty
 * @param objectives in order of importance; at most 100
 * @param retired true for one from which no more plans are made
 * @param version starts at 1 and grows by 1 with each change
 */
public record PlanTemplate(
        PlanTemplateId id,
        String name,
        String description,
        List<TemplateObjective> objectives,
        boolean retired,
        long version) {
    private static final int MOST_OBJECTIVES = 100;

    public PlanTemplate {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        objectives = List.copyOf(objectives);
    }

    /** A new template, or everything that is wrong with it. */
    public static Either<InvalidInput, PlanTemplate> of(
            PlanTemplateId id, String name, String description, List<TemplateObjective> objectives) {
        return checked(new PlanTemplate(id, name, description, objectives, false, 1));
    }

    /** The same, saying something else, or everything that is wrong with that. */
    public Either<InvalidInput, PlanTemplate> edit(
            String newName, String newDescription, List<TemplateObjective> newObjectives) {
        return checked(new PlanTemplate(id, newName, newDescription, newObjectives, retired, version));
    }

    private static Either<InvalidInput, PlanTemplate> checked(PlanTemplate template) {
        List<TemplateObjective> objectives = template.objectives;
        Violations violations = new Violations()
                .text(template.name, 255, "name")
                .optionalText(template.description, 4_000, "description")
                .check(objectives.size() <= MOST_OBJECTIVES, "objectives", "must be at most " + MOST_OBJECTIVES);
        for (int i = 0; i < objectives.size(); i++) {
            objectives.get(i).check(violations, i);
        }
        return violations.orElse(() -> template);
    }

    /** The same, retired or in use again. */
    public PlanTemplate retired(boolean now) {
        return new PlanTemplate(id, name, description, objectives, now, version);
    }

    /** The levels that its objectives want to be reached. */
    public List<TargetLevel> targetLevels() {
        return objectives.stream().map(TemplateObjective::target).distinct().toList();
    }

    /** The resources of its objectives, each once. */
    public List<LearningResourceId> resources() {
        return objectives.stream()
                .flatMap(objective -> objective.resources().stream())
                .distinct()
                .toList();
    }

    /**
     * A draft for a person, that ends when its last objective is due.
     *
     * @param usable the resources that are still in use; the plan has no others
     */
    public Either<Refusal, LearningPlan> plan(
            LearningPlanId plan,
            UserId user,
            LocalDate start,
            Set<LearningResourceId> usable,
            Supplier<LearningObjectiveId> objectiveIds,
            Instant now) {
        if (retired) {
            return Either.left(new RuleViolated(
                    LearningRule.TEMPLATE_RETIRED, "No more plans are made from a template that is retired."));
        }
        return Either.<Refusal, LocalDate>narrow(new Violations()
                        .check(PlanDates.inUse(start), "startDate", PlanDates.MUST_BE_IN_USE)
                        .orElse(() -> start))
                .flatMap(valid -> Either.narrow(LearningPlan.byHand(
                        plan, user, name, description, valid, valid, objectives(valid, usable, objectiveIds), now)));
    }

    private List<LearningObjective> objectives(
            LocalDate start, Set<LearningResourceId> usable, Supplier<LearningObjectiveId> objectiveIds) {
        List<LearningObjectiveId> ids =
                objectives.stream().map(objective -> objectiveIds.get()).toList();
        return IntStream.range(0, objectives.size())
                .mapToObj(i -> LearningObjective.notStarted(
                        ids.get(i), objectives.get(i).inPlan(start, ids, usable)))
                .toList();
    }

    /** The same at another version; for adapters. */
    public PlanTemplate atVersion(long newVersion) {
        return new PlanTemplate(id, name, description, objectives, retired, newVersion);
    }
}
