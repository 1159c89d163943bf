package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/**
 * The report on one target of one cycle, calculated once, when the cycle closed. Its content never changes;
 * only its release does: WITHHELD → RELEASED → RECALLED → RELEASED.
 *
 * @param releasedAt present exactly while RELEASED
 * @param version starts at 1 and grows by 1 with each change of its release
 */
public record PublishedReport(
        PublishedReportId id,
        FeedbackCycleId cycle,
        UserId target,
        ReportContent content,
        ReportStatus status,
        Instant calculatedAt,
        Optional<Instant> releasedAt,
        long version) {
    public PublishedReport {
        requireNonNull(id, "id");
        requireNonNull(cycle, "cycle");
        requireNonNull(target, "target");
        requireNonNull(content, "content");
        requireNonNull(status, "status");
        requireNonNull(calculatedAt, "calculatedAt");
        requireNonNull(releasedAt, "releasedAt");
    }

    /** As the close makes it. */
    public static PublishedReport withheld(
            PublishedReportId id, FeedbackCycleId cycle, UserId target, ReportContent content, Instant now) {
        return new PublishedReport(id, cycle, target, content, ReportStatus.WITHHELD, now, Optional.empty(), 1);
    }

    /** Lets it be read, for the first time or again. */
    public Either<Refusal, PublishedReport> release(Instant now) {
        return status != ReportStatus.RELEASED
                ? Either.right(with(ReportStatus.RELEASED, Optional.of(now)))
                : Either.left(new RuleViolated(RatingRule.REPORT_STATE, "This report has been released already."));
    }

    /** Takes it back. */
    public Either<Refusal, PublishedReport> recall() {
        return status == ReportStatus.RELEASED
                ? Either.right(with(ReportStatus.RECALLED, Optional.empty()))
                : Either.left(new RuleViolated(RatingRule.REPORT_STATE, "Only a released report can be recalled."));
    }

    private PublishedReport with(ReportStatus newStatus, Optional<Instant> newReleasedAt) {
        return new PublishedReport(id, cycle, target, content, newStatus, calculatedAt, newReleasedAt, version);
    }

    /** The same at another version; for adapters. */
    public PublishedReport atVersion(long newVersion) {
        return new PublishedReport(id, cycle, target, content, status, calculatedAt, releasedAt, newVersion);
    }
}
