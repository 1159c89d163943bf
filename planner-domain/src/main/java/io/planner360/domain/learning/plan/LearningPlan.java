package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a person plans to learn: proposed by an advisor from the released report of a cycle, or made by hand.
 * {@link PlanStep} has its states. Its content can be changed while it is a DRAFT or ACTIVE.
 *
 * @param cycle from whose report it was made; empty for one made by hand
 * @param title 1 to 255 characters
 * @param description up to 4,000 characters, may be empty
 * @param analysis what the advisor based it on; empty for one made by hand
 * @param targetDate when it shall be done, not before the last of its objectives is due
 * @param completedOn the day, in UTC, on which it was completed; present exactly while COMPLETED
 * @param updatedAt when it was last changed, its objectives included
 * @param objectives in order of importance; may be empty; none is ever taken away
 * @param version starts at 1 and grows by 1 with each change
 */
public record LearningPlan(
        LearningPlanId id,
        UserId user,
        Optional<FeedbackCycleId> cycle,
        String title,
        String description,
        Optional<PlanAnalysis> analysis,
        PlanStatus status,
        LocalDate startDate,
        LocalDate targetDate,
        Optional<LocalDate> completedOn,
        Instant createdAt,
        Instant updatedAt,
        List<LearningObjective> objectives,
        long version) {
    public LearningPlan {
        requireNonNull(id, "id");
        requireNonNull(user, "user");
        requireNonNull(cycle, "cycle");
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        requireNonNull(analysis, "analysis");
        requireNonNull(status, "status");
        requireNonNull(startDate, "startDate");
        requireNonNull(targetDate, "targetDate");
        requireNonNull(completedOn, "completedOn");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(updatedAt, "updatedAt");
        objectives = List.copyOf(objectives);
    }

    /** What an advisor proposes, and nobody has agreed to yet. It ends when the last objective is due. */
    public static LearningPlan proposed(
            LearningPlanId id,
            UserId user,
            FeedbackCycleId cycle,
            String title,
            PlanAnalysis analysis,
            LocalDate startDate,
            List<LearningObjective> objectives,
            Instant now) {
        return new LearningPlan(
                id,
                user,
                Optional.of(cycle),
                title,
                "",
                Optional.of(analysis),
                PlanStatus.DRAFT,
                startDate,
                lastDay(startDate, objectives),
                Optional.empty(),
                now,
                now,
                objectives,
                1);
    }

    /** A draft by hand, or everything that is wrong with it. It ends no sooner than its last objective is due. */
    public static Either<InvalidInput, LearningPlan> byHand(
            LearningPlanId id,
            UserId user,
            String title,
            String description,
            LocalDate startDate,
            LocalDate targetDate,
            List<LearningObjective> objectives,
            Instant now) {
        Violations violations = new Violations();
        checkOutline(violations, title, description, startDate, targetDate);
        for (int i = 0; i < objectives.size(); i++) {
            String at = "objectives[" + i + "].";
            objectives.get(i).content().check(violations, startDate, at);
            ObjectiveDependencies.check(violations, objectives, objectives.get(i), at);
        }
        return violations.orElse(() -> new LearningPlan(
                id,
                user,
                Optional.empty(),
                title,
                description,
                Optional.empty(),
                PlanStatus.DRAFT,
                startDate,
                lastDay(targetDate, objectives),
                Optional.empty(),
                now,
                now,
                objectives,
                1));
    }

    private static void checkOutline(
            Violations violations, String title, String description, LocalDate startDate, LocalDate targetDate) {
        violations
                .text(title, 255, "title")
                .optionalText(description, 4_000, "description")
                .check(PlanDates.inUse(startDate), "startDate", PlanDates.MUST_BE_IN_USE)
                .check(PlanDates.inUse(targetDate), "targetDate", PlanDates.MUST_BE_IN_USE)
                .check(!targetDate.isBefore(startDate), "targetDate", "must not be before the start");
    }

    private static LocalDate lastDay(LocalDate atLeast, List<LearningObjective> objectives) {
        return objectives.stream()
                .map(LearningObjective::dueDate)
                .filter(atLeast::isBefore)
                .max(LocalDate::compareTo)
                .orElse(atLeast);
    }

    /** Takes the step, if it leads out of the plan's state. */
    public Either<Refusal, LearningPlan> move(PlanStep step, Instant now) {
        return step.from(status)
                .map(to -> new LearningPlan(
                        id,
                        user,
                        cycle,
                        title,
                        description,
                        analysis,
                        to,
                        startDate,
                        targetDate,
                        to == PlanStatus.COMPLETED
                                ? Optional.of(LocalDate.ofInstant(now, ZoneOffset.UTC))
                                : Optional.empty(),
                        createdAt,
                        now,
                        objectives,
                        version));
    }

    /** Says something else, and ends on another day; no sooner than its last objective is due. */
    public Either<Refusal, LearningPlan> edit(
            String newTitle, String newDescription, LocalDate newStart, LocalDate newTarget, Instant now) {
        return changeable().flatMap(plan -> {
            Violations violations = new Violations();
            checkOutline(violations, newTitle, newDescription, newStart, newTarget);
            violations.check(
                    objectives.stream()
                            .noneMatch(objective -> objective.dueDate().isBefore(newStart)),
                    "startDate",
                    "must not be after an objective is due");
            return Either.narrow(violations.orElse(() -> new LearningPlan(
                    id,
                    user,
                    cycle,
                    newTitle,
                    newDescription,
                    analysis,
                    status,
                    newStart,
                    lastDay(newTarget, objectives),
                    completedOn,
                    createdAt,
                    now,
                    objectives,
                    version)));
        });
    }

    /** Adds an objective at the end. */
    public Either<Refusal, LearningPlan> add(LearningObjectiveId objective, ObjectiveContent content, Instant now) {
        return changeable().flatMap(plan -> {
            List<LearningObjective> more = new ArrayList<>(objectives);
            more.add(LearningObjective.notStarted(objective, content));
            return checked(more, more.size() - 1, now);
        });
    }

    /** Lets an objective say something else. Its state stays. */
    public Either<Refusal, LearningPlan> edit(LearningObjectiveId objective, ObjectiveContent content, Instant now) {
        return changeable().flatMap(plan -> find(objective)).flatMap(stored -> {
            List<LearningObjective> changed = replaced(stored.saying(content));
            return checked(changed, objectives.indexOf(stored), now);
        });
    }

    private Either<Refusal, LearningPlan> checked(List<LearningObjective> changed, int index, Instant now) {
        LearningObjective objective = changed.get(index);
        Violations violations = new Violations();
        objective.content().check(violations, startDate, "");
        ObjectiveDependencies.check(violations, changed, objective, "");
        return Either.narrow(violations.orElse(() -> with(changed, now)));
    }

    /** Puts the objectives in another order. */
    public Either<Refusal, LearningPlan> order(List<LearningObjectiveId> newOrder, Instant now) {
        return changeable().flatMap(plan -> {
            Map<LearningObjectiveId, LearningObjective> byId =
                    objectives.stream().collect(Collectors.toMap(LearningObjective::id, Function.identity()));
            return Either.narrow(new Violations()
                    .check(
                            newOrder.size() == byId.size() && byId.keySet().containsAll(newOrder),
                            "order",
                            "must name each objective of the plan once")
                    .unique(newOrder, Function.identity(), "order")
                    .orElse(() -> with(
                            newOrder.stream()
                                    .flatMap(one -> Optional.ofNullable(byId.get(one)).stream())
                                    .toList(),
                            now)));
        });
    }

    /** Takes a resource into an objective that is open. */
    public Either<Refusal, LearningPlan> use(LearningObjectiveId objective, LearningResourceId resource, Instant now) {
        return changeable()
                .flatMap(plan -> find(objective))
                .flatMap(stored -> stored.isOpen()
                        ? checked(
                                replaced(stored.saying(stored.content().using(resource))),
                                objectives.indexOf(stored),
                                now)
                        : Either.left(new RuleViolated(
                                LearningRule.OBJECTIVE_STATE,
                                "An objective that is " + stored.status() + " takes no more resources.")));
    }

    /** Takes the objective's step. Work is done while the plan is ACTIVE; what it holds changes as its content. */
    public Either<Refusal, LearningPlan> move(LearningObjectiveId objective, ObjectiveStep step, Instant now) {
        return (step.isWork() ? active() : changeable())
                .flatMap(plan -> find(objective))
                .flatMap(stored -> stored.move(step))
                .flatMap(this::afterDependencies)
                .map(changed -> with(replaced(changed), now));
    }

    /**
     * How far an objective is now.
     *
     * @param percent 0 to 100; 100 completes the objective
     */
    public Either<Refusal, LearningPlan> reached(LearningObjectiveId objective, int percent, Instant now) {
        return active().flatMap(plan -> find(objective))
                .flatMap(stored -> stored.reached(percent))
                .flatMap(this::afterDependencies)
                .map(changed -> with(replaced(changed), now));
    }

    private Either<Refusal, LearningObjective> afterDependencies(LearningObjective changed) {
        return changed.status() == ObjectiveStatus.COMPLETED
                        && objectives.stream()
                                .filter(other ->
                                        changed.content().dependencies().contains(other.id()))
                                .anyMatch(LearningObjective::isOpen)
                ? Either.left(new RuleViolated(
                        LearningRule.DEPENDENCY_OPEN, "This objective depends on one that is not completed."))
                : Either.right(changed);
    }

    private Either<Refusal, LearningPlan> active() {
        return status == PlanStatus.ACTIVE
                ? Either.right(this)
                : Either.left(
                        new RuleViolated(LearningRule.PLAN_STATE, "No work is done on a plan that is " + status + "."));
    }

    private Either<Refusal, LearningPlan> changeable() {
        return status == PlanStatus.DRAFT || status == PlanStatus.ACTIVE
                ? Either.right(this)
                : Either.left(new RuleViolated(
                        LearningRule.PLAN_STATE, "What a plan holds does not change while it is " + status + "."));
    }

    private Either<Refusal, LearningObjective> find(LearningObjectiveId objective) {
        return objectives.stream()
                .filter(one -> one.id().equals(objective))
                .findFirst()
                .<Either<Refusal, LearningObjective>>map(Either::right)
                .orElseGet(() -> Either.left(new NotFound("learning objective", objective.toString())));
    }

    /** How much of the plan is done. */
    public PlanProgress progress() {
        return PlanProgress.of(objectives);
    }

    /** True if the plan is ACTIVE although its last day is over. */
    public boolean isOverdue(LocalDate today) {
        return status == PlanStatus.ACTIVE && targetDate.isBefore(today);
    }

    /** The competencies with the levels to be reached, of all objectives. */
    public List<TargetLevel> targetLevels() {
        return objectives.stream()
                .map(objective -> new TargetLevel(objective.competency(), objective.targetLevel()))
                .toList();
    }

    private List<LearningObjective> replaced(LearningObjective changed) {
        return objectives.stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList();
    }

    private LearningPlan with(List<LearningObjective> newObjectives, Instant now) {
        return new LearningPlan(
                id,
                user,
                cycle,
                title,
                description,
                analysis,
                status,
                startDate,
                lastDay(targetDate, newObjectives),
                completedOn,
                createdAt,
                now,
                newObjectives,
                version);
    }

    /** The same with these objectives; for adapters. */
    public LearningPlan withObjectives(List<LearningObjective> stored) {
        return new LearningPlan(
                id,
                user,
                cycle,
                title,
                description,
                analysis,
                status,
                startDate,
                targetDate,
                completedOn,
                createdAt,
                updatedAt,
                stored,
                version);
    }

    /** The same at another version; for adapters. */
    public LearningPlan atVersion(long newVersion) {
        return new LearningPlan(
                id,
                user,
                cycle,
                title,
                description,
                analysis,
                status,
                startDate,
                targetDate,
                completedOn,
                createdAt,
                updatedAt,
                objectives,
                newVersion);
    }
}
