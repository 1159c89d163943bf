package io.planner360.domain.rating;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tenant's reports. Each number comes back as it was stored, bit by bit. */
public interface PublishedReports {
    /** Stores new reports, one for each target of a cycle, in a number of steps that does not grow with theirs. */
    void addAll(List<PublishedReport> reports);

    /** The report on this target, released or not. */
    Optional<PublishedReport> find(FeedbackCycleId cycle, UserId target);

    /**
     * Stores the change of the release, with when and by whom, and returns the report with version + 1. The content
     * stays as stored.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    PublishedReport updateRelease(PublishedReport changed, Instant at, Optional<UserId> by);

    /**
     * Releases every WITHHELD report of the cycle, with when and by whom, their version grows by 1; returns which,
     * by target id, bytes compared unsigned.
     */
    List<Released> releaseAll(FeedbackCycleId cycle, Instant now, Optional<UserId> by);

    /** The report on somebody that has just been released. */
    record Released(PublishedReportId report, UserId target) {}

    /** When and by whom the report on this target was released and recalled, oldest first. */
    List<ReleaseChange> changes(FeedbackCycleId cycle, UserId target);

    /** The cycles of which the report on this target is RECALLED. */
    Set<FeedbackCycleId> recalled(UserId target);

    /** True if a report of the cycle is anything but WITHHELD. */
    boolean anyReleased(FeedbackCycleId cycle);

    /** Deletes the report on this target, if it is WITHHELD. */
    void discardWithheld(FeedbackCycleId cycle, UserId target);

    /** Deletes the WITHHELD reports of the cycle. */
    void discardWithheld(FeedbackCycleId cycle);

    /** The RELEASED reports of the cycle by target id, bytes compared unsigned. */
    Page<PublishedReport> released(FeedbackCycleId cycle, PageRequest page);
}
