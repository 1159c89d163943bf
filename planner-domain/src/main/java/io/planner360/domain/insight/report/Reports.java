package io.planner360.domain.insight.report;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.time.Instant;
import java.util.Optional;

/** What is known of the tenant's reports; their contents are kept by {@link ReportContents}. */
public interface Reports {
    /** Stores a new report of a member. */
    void add(Report report);

    /** The report. */
    Optional<Report> find(ReportId id);

    /** The reports that this person made, oldest first, then by id, bytes compared unsigned. */
    Page<Report> madeBy(UserId maker, PageRequest page);

    /** Forgets the report; nothing happens where there is none. */
    void remove(ReportId id);

    /** True if a published report of the cycle was recalled at this instant or later, released again or not. */
    boolean anyRecalledSince(FeedbackCycleId cycle, Instant at);
}
