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
import java.util.Set;

/**
 * One round of feedback with one form: DRAFT → NOMINATING, which may be left out → COLLECTING → CLOSED →
 * ARCHIVED. Until a report is released it can be opened again or cancelled.
 *
 * @param name 1 to 255 characters, unique in the organization
 * @param zone in whose days the closing day is counted
 * @param closingDay the last day on which raters can answer, to its end
 * @param closesAt the first instant after the closing day in the zone; what is due is asked by it
 * @param closedAt when it was closed, by hand or because it was due; present exactly while CLOSED or ARCHIVED
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
    private static final Set<CycleStatus> IN_PREPARATION = Set.of(CycleStatus.DRAFT, CycleStatus.NOMINATING);
    private static final Set<CycleStatus> ENDED = Set.of(CycleStatus.ARCHIVED, CycleStatus.CANCELLED);
    private static final int LAST_YEAR = 9999;

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
        Instant closesAt = end(closingDay, zone);
        return closingDay(new Violations().text(name, 255, "name"), closingDay, closesAt, now)
                .orElse(() -> new FeedbackCycle(
                        id, form, name, zone, closingDay, closesAt, CycleStatus.DRAFT, Optional.empty(), 1));
    }

    private static Violations closingDay(Violations violations, LocalDate day, Instant end, Instant now) {
        return violations
                .check(end.isAfter(now), "closingDay", "must not have passed")
                .check(day.getYear() <= LAST_YEAR, "closingDay", "must be before the year 10000");
    }

    /** The first instant after the day; of later days than these the calendar may have no following one. */
    private static Instant end(LocalDate day, ZoneId zone) {
        return day.getYear() <= LAST_YEAR ? day.plusDays(1).atStartOfDay(zone).toInstant() : Instant.MAX;
    }

    /** Raters can be proposed from now on, and the form is what it is. */
    public Either<Refusal, FeedbackCycle> openNominations(Instant now) {
        return status == CycleStatus.DRAFT ? inTime(CycleStatus.NOMINATING, now) : wrongState("open nominations");
    }

    /** Raters can answer from now on. */
    public Either<Refusal, FeedbackCycle> startCollecting(Instant now) {
        return IN_PREPARATION.contains(status) ? inTime(CycleStatus.COLLECTING, now) : wrongState("start collecting");
    }

    private Either<Refusal, FeedbackCycle> inTime(CycleStatus to, Instant now) {
        return isOverdue(now) ? Either.left(overdue()) : Either.right(with(to, Optional.empty()));
    }

    /** Nobody can answer any more. */
    public Either<Refusal, FeedbackCycle> close(Instant now) {
        return status == CycleStatus.COLLECTING
                ? Either.right(with(CycleStatus.CLOSED, Optional.of(now)))
                : wrongState("close");
    }

    /**
     * Raters can answer again.
     *
     * @param released whether a report of it was ever released
     * @param newClosingDay needed where the old one is over
     */
    public Either<Refusal, FeedbackCycle> reopen(boolean released, Optional<LocalDate> newClosingDay, Instant now) {
        if (status != CycleStatus.CLOSED) {
            return wrongState("be opened again");
        }
        LocalDate day = newClosingDay.orElse(closingDay);
        Instant end = end(day, zone);
        FeedbackCycle reopened =
                new FeedbackCycle(id, form, name, zone, day, end, CycleStatus.COLLECTING, Optional.empty(), version);
        return whileUnreleased(released, reopened)
                .flatMap(cycle -> newClosingDay.isPresent()
                        ? Either.narrow(
                                closingDay(new Violations(), day, end, now).orElse(() -> cycle))
                        : cycle.takingAnswers(now));
    }

    /** Nothing of it will change any more. */
    public Either<Refusal, FeedbackCycle> archive() {
        return status == CycleStatus.CLOSED
                ? Either.right(with(CycleStatus.ARCHIVED, closedAt))
                : wrongState("be archived");
    }

    /**
     * Gives it up; its answers are to be deleted.
     *
     * @param released whether a report of it was ever released
     */
    public Either<Refusal, FeedbackCycle> cancel(boolean released) {
        return ENDED.contains(status)
                ? wrongState("be cancelled")
                : whileUnreleased(released, with(CycleStatus.CANCELLED, Optional.empty()));
    }

    private static Either<Refusal, FeedbackCycle> whileUnreleased(boolean released, FeedbackCycle changed) {
        return released
                ? Either.left(new RuleViolated(
                        FeedbackRule.REPORT_RELEASED,
                        "A report of this cycle has been released, so its answers stay as they are."))
                : Either.right(changed);
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
        return IN_PREPARATION.contains(status) ? Either.right(this) : takingAnswers(now);
    }

    /** The cycle itself while targets can leave it. */
    public Either<Refusal, FeedbackCycle> lettingTargetsLeave() {
        return ENDED.contains(status) ? wrongState("let a target leave") : Either.right(this);
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
