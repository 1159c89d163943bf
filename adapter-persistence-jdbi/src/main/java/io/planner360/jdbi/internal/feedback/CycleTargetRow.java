package io.planner360.jdbi.internal.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code feedback_cycle_targets}; public because JDBI makes it. */
public record CycleTargetRow(
        UUID cycleId,
        UUID userId,
        String jobTitle,
        String department,
        @Nullable UUID managerId,
        String status) {}
