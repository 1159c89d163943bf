package io.planner360.testkit.learning;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.ObjectiveProposal;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.testkit.shared.Fresh;
import java.time.LocalDate;
import java.util.List;

/** Builds a {@link LearningObjective}. */
public final class ObjectiveBuilder {

    private final CompetencyId competency;
    private String title = "Listening: reach level 3";
    private String reason = "Others rate this 2.50; the job requires level 3, which is 0.50 higher.";
    private int targetLevel = 3;
    private LocalDate dueDate = LocalDate.of(2026, 6, 30);
    private List<LearningResourceId> resources = List.of();

    ObjectiveBuilder(CompetencyId competency) {
        this.competency = competency;
    }

    public ObjectiveBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public ObjectiveBuilder because(String newReason) {
        reason = newReason;
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

    /** What to use, in this order; stored already. */
    public ObjectiveBuilder using(LearningResourceId... newResources) {
        resources = List.of(newResources);
        return this;
    }

    /** The objective, as part of no plan yet. */
    public LearningObjective built() {
        return new ObjectiveProposal(competency, title, reason, targetLevel, dueDate, resources)
                .accepted(new LearningObjectiveId(Fresh.uuid()));
    }
}
