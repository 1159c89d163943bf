package io.planner360.jdbi.internal.learning;

import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.LearningProgressId;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From row to entry. */
@Mapper
interface LearningProgressMapper {
    @Mapping(target = "plan", source = "planId")
    @Mapping(target = "objective", source = "objectiveId")
    LearningProgress entry(LearningProgressRow row);

    default LearningProgressId id(UUID value) {
        return new LearningProgressId(value);
    }

    default LearningPlanId plan(UUID value) {
        return new LearningPlanId(value);
    }

    default LearningObjectiveId objective(UUID value) {
        return new LearningObjectiveId(value);
    }
}
