package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResourceId;
import java.time.LocalDate;
import java.util.List;

/** What an advisor proposes; a person decides. The fields are those of {@link LearningObjective}. */
public record ObjectiveProposal(
        CompetencyId competency,
        String title,
        String reason,
        int targetLevel,
        LocalDate dueDate,
        List<LearningResourceId> resources) {
    public ObjectiveProposal {
        requireNonNull(competency, "competency");
        requireNonNull(title, "title");
        requireNonNull(reason, "reason");
        requireNonNull(dueDate, "dueDate");
        resources = List.copyOf(resources);
    }

    /** The objective of a plan that takes the proposal up. */
    public LearningObjective accepted(LearningObjectiveId id) {
        return new LearningObjective(
                id, competency, title, reason, targetLevel, dueDate, ObjectiveStatus.NOT_STARTED, 0, resources);
    }
}
