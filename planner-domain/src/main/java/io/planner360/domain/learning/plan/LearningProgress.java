package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * One entry in the history of an objective. Entries are added and never changed.
 *
 * @param percent how far the objective was, 0 to 100
 * @param minutes spent since the entry before, 0 to 100,000
 * @param note up to 4,000 characters, may be empty
 */
public record LearningProgress(
        LearningProgressId id,
        LearningPlanId plan,
        LearningObjectiveId objective,
        Instant recordedAt,
        int percent,
        int minutes,
        String note) {
    public LearningProgress {
        requireNonNull(id, "id");
        requireNonNull(plan, "plan");
        requireNonNull(objective, "objective");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(note, "note");
    }

    /** A new entry, or everything that is wrong with it. */
    public static Either<InvalidInput, LearningProgress> record(
            LearningProgressId id,
            LearningPlanId plan,
            LearningObjectiveId objective,
            Instant now,
            int percent,
            int minutes,
            String note) {
        return new Violations()
                .check(percent >= 0 && percent <= 100, "percent", "must be 0 to 100")
                .check(minutes >= 0 && minutes <= 100_000, "minutes", "must be 0 to 100000")
                .optionalText(note, 4_000, "note")
                .orElse(() -> new LearningProgress(id, plan, objective, now, percent, minutes, note));
    }
}
