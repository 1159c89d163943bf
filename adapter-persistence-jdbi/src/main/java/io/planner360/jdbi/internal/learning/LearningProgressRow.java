package io.planner360.jdbi.internal.learning;

import java.time.Instant;
import java.util.UUID;

/** A row of {@code learning_progress}; public because JDBI makes it. */
public record LearningProgressRow(
        UUID id, UUID planId, UUID objectiveId, Instant recordedAt, int percent, int minutes, String note) {}
