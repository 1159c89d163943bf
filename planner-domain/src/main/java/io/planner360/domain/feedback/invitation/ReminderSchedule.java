package io.planner360.domain.feedback.invitation;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;

/**
 * When raters who have not answered are reminded. Days are of 24 hours, from the instant at which the invitation was
 * sent.
 *
 * @param firstAfterDays 1 to 365
 * @param everyDays from each reminder to the next, 1 to 365
 * @param most 1 to 20
 */
public record ReminderSchedule(int firstAfterDays, int everyDays, int most) {
    private static final int LONGEST = 365;
    private static final int MOST = 20;

    /** A schedule, checked. */
    public static Either<InvalidInput, ReminderSchedule> of(int firstAfterDays, int everyDays, int most) {
        return new Violations()
                .check(firstAfterDays >= 1 && firstAfterDays <= LONGEST, "firstAfterDays", "must be 1 to 365")
                .check(everyDays >= 1 && everyDays <= LONGEST, "everyDays", "must be 1 to 365")
                .check(most >= 1 && most <= MOST, "most", "must be 1 to 20")
                .orElse(() -> new ReminderSchedule(firstAfterDays, everyDays, most));
    }

    /** The number of the last reminder that is due; 0 where none is. */
    public int due(Instant sentAt, Instant now) {
        Duration late = Duration.between(sentAt, now).minusDays(firstAfterDays);
        return late.isNegative() ? 0 : (int) Math.min(most, 1 + late.dividedBy(Duration.ofDays(everyDays)));
    }
}
