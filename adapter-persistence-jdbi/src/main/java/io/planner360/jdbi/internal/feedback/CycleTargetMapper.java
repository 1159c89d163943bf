package io.planner360.jdbi.internal.feedback;

import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import io.planner360.jdbi.internal.EnumText;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From row to target. */
@Mapper
interface CycleTargetMapper {
    @Mapping(target = "cycle", source = "cycleId")
    @Mapping(target = "user", source = "userId")
    @Mapping(target = "manager", source = "managerId")
    CycleTarget target(CycleTargetRow row);

    default FeedbackCycleId cycle(UUID id) {
        return new FeedbackCycleId(id);
    }

    default UserId user(UUID id) {
        return new UserId(id);
    }

    default CycleTarget.Status status(String text) {
        return EnumText.parse(CycleTarget.Status.class, text);
    }

    default Optional<UserId> manager(@Nullable UUID id) {
        return Optional.ofNullable(id).map(UserId::new);
    }
}
