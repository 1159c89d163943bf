package io.planner360.domain.feedback.cycle;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One round of feedback with one form: DRAFT → COLLECTING → CLOSED.
 *
 * @param name 1 to 255 characters, unique in the organization
 * @param zone in whose days the closing day is counted
 * @param closingDay the last day on which raters can answer, to its end
 * @param closesAt the first instant after the closing day in the zone; what is due is asked by it
 * @param closedAt when it was closed, by hand or because it was due
 * @param version starts at 1 and grows by 1 with each change
 */
public record FeedbackCycle(
        FeedbackCycleId id,
        FeedbackFormId form,
        String name,
        ZoneId zone,
        LocalDate closingDay,
        Instant closesAt,
        CycleStatus status,
        Optional<Instant> closedAt,
        long version) {
    public FeedbackCycle {
        requireNonNull(id, "id");
        requireNonNull(form, "form");
        requireNonNull(name, "name");
        requireNonNull(zone, "zone");
        requireNonNull(closingDay, "closingDay");
        requireNonNull(closesAt, "closesAt");
        requireNonNull(status, "status");
        requireNonNull(closedAt, "closedAt");
    }

    /** A new cycle in DRAFT. */
    public static Either<InvalidInput, FeedbackCycle> draft(
            FeedbackCycleId id, FeedbackFormId form, String name, ZoneId zone, LocalDate closingDay, Instant now) {
        // Of later days the calendar may have no following one.
        boolean representable = closingDay.getYear() <= 9999;
        Instant closesAt =
                representable ? closingDay.plusDays(1).atStartOfDay(zone).toInstant() : Instant.MAX;
        return new Violations()
                .text(name, 255, "name")
                .check(closesAt.isAfter(now), "closingDay", "must not have passed")
                .check(representable, "closingDay", "must be before the year 10000")
                .orElse(() -> new FeedbackCycle(
                        id, form, name, zone, closingDay, closesAt, CycleStatus.DRAFT, Optional.empty(), 1));
    }

    /** Raters can answer from now on. */
    public Either<Refusal, FeedbackCycle> startCollecting(Instant now) {
        if (status != CycleStatus.DRAFT) {
            return wrongState("start collecting");
        }
        return isOverdue(now) ? Either.left(overdue()) : Either.right(with(CycleStatus.COLLECTING, Optional.empty()));
    }

    /** Nobody can answer any more. */
    public Either<Refusal, FeedbackCycle> close(Instant now) {
        return status == CycleStatus.COLLECTING
                ? Either.right(with(CycleStatus.CLOSED, Optional.of(now)))
                : wrongState("close");
    }

    /** The cycle itself where raters can answer at this instant. */
    public Either<Refusal, FeedbackCycle> takingAnswers(Instant now) {
        if (status != CycleStatus.COLLECTING) {
            return wrongState("take answers");
        }
        return isOverdue(now) ? Either.left(overdue()) : Either.right(this);
    }

    /** The cycle itself while targets and raters can be added. */
    public Either<Refusal, FeedbackCycle> takingInvitations(Instant now) {
        return status == CycleStatus.DRAFT ? Either.right(this) : takingAnswers(now);
    }

    /** True from the end of the closing day on. */
    public boolean isOverdue(Instant now) {
        return !now.isBefore(closesAt);
    }

    private FeedbackCycle with(CycleStatus newStatus, Optional<Instant> newClosedAt) {
        return new FeedbackCycle(id, form, name, zone, closingDay, closesAt, newStatus, newClosedAt, version);
    }

    private <T> Either<Refusal, T> wrongState(String what) {
        return Either.left(
                new RuleViolated(FeedbackRule.CYCLE_STATE, "A cycle that is " + status + " cannot " + what + "."));
    }

    private RuleViolated overdue() {
        return new RuleViolated(
                FeedbackRule.CYCLE_OVERDUE,
                "The closing day of this cycle, " + closingDay + " in " + zone + ", is over.");
    }

    /** The same at another version; for adapters. */
    public FeedbackCycle atVersion(long newVersion) {
        return new FeedbackCycle(id, form, name, zone, closingDay, closesAt, status, closedAt, newVersion);
    }
}
