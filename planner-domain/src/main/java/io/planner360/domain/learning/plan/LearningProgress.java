package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry in the history of an objective. Entries are added and never changed.
 *
 * @param percent how far the objective was, 0 to 100
 * @param minutes spent since the entry before, 0 to 100,000
 * @param note up to 4,000 characters, may be empty
 * @param evidence a link to what shows it, 1 to 2,000 characters
 * @param resource what was used
 * @param completedAt when the resource, or the objective, was done; not after it was recorded
 */
public record LearningProgress(
        LearningProgressId id,
        LearningPlanId plan,
        LearningObjectiveId objective,
        Instant recordedAt,
        int percent,
        int minutes,
        String note,
        Optional<String> evidence,
        Optional<LearningResourceId> resource,
        Optional<Instant> completedAt) {
    public LearningProgress {
        requireNonNull(id, "id");
        requireNonNull(plan, "plan");
        requireNonNull(objective, "objective");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(note, "note");
        requireNonNull(evidence, "evidence");
        requireNonNull(resource, "resource");
        requireNonNull(completedAt, "completedAt");
    }

    /** The entry, or everything that is wrong with it. */
    public Either<InvalidInput, LearningProgress> checked() {
        Violations violations = new Violations()
                .check(percent >= 0 && percent <= 100, "percent", "must be 0 to 100")
                .check(minutes >= 0 && minutes <= 100_000, "minutes", "must be 0 to 100000")
                .optionalText(note, 4_000, "note")
                .check(completedAt.filter(recordedAt::isBefore).isEmpty(), "completedAt", "must not be in the future");
        evidence.ifPresent(link -> violations.text(link, 2_000, "evidence"));
        return violations.orElse(() -> this);
    }
}
