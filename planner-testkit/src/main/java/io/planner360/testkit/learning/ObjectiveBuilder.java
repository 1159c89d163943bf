package io.planner360.testkit.learning;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.testkit.shared.Fresh;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Builds a {@link LearningObjective}. */
public final class ObjectiveBuilder {

    private final CompetencyId competency;
    private LearningObjectiveId id = new LearningObjectiveId(Fresh.uuid());
    private String title = "Listening: reach level 3";
    private String reason = "Others rate this 2.50; the job requires level 3, which is 0.50 higher.";
    private String measure = "Sums up before answering, in three meetings out of four.";
    private BigDecimal weight = new BigDecimal("1.00");
    private int targetLevel = 3;
    private LocalDate dueDate = LocalDate.of(2026, 6, 30);
    private Set<LearningObjectiveId> dependencies = Set.of();
    private List<LearningResourceId> resources = List.of();

    ObjectiveBuilder(CompetencyId competency) {
        this.competency = competency;
    }

    public ObjectiveBuilder withId(LearningObjectiveId newId) {
        id = newId;
        return this;
    }

    public ObjectiveBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public ObjectiveBuilder because(String newReason) {
        reason = newReason;
        return this;
    }

    public ObjectiveBuilder measuredBy(String newMeasure) {
        measure = newMeasure;
        return this;
    }

    public ObjectiveBuilder weighing(String decimal) {
        weight = new BigDecimal(decimal);
        return this;
    }

    public ObjectiveBuilder toLevel(int number) {
        targetLevel = number;
        return this;
    }

    public ObjectiveBuilder dueOn(LocalDate day) {
        dueDate = day;
        return this;
    }

    /** After these objectives of the plan. */
    public ObjectiveBuilder after(LearningObjectiveId... newDependencies) {
        dependencies = Set.of(newDependencies);
        return this;
    }

    /** What to use, in this order; stored already. */
    public ObjectiveBuilder using(LearningResourceId... newResources) {
        resources = List.of(newResources);
        return this;
    }

    /** What it says. */
    public ObjectiveContent content() {
        return new ObjectiveContent(
                competency, title, reason, measure, weight, targetLevel, dueDate, dependencies, resources);
    }

    /** The objective, as part of no plan yet. */
    public LearningObjective built() {
        return LearningObjective.notStarted(id, content());
    }
}
