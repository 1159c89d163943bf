package io.planner360.domain.rating;

/** Whether a report may be read. */
public enum ReportStatus {
    /** Calculated at close; readable by nobody. */
    WITHHELD,
    /** Readable by the target, their manager, and whoever may read all reports. */
    RELEASED,
    /** Taken back after its release; readable by nobody until it is released again. */
    RECALLED
}
