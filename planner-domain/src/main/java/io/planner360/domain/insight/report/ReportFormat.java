package io.planner360.domain.insight.report;

/** How the content of a report is written, always in UTF-8. */
public enum ReportFormat {
    /** RFC 4180: a line of headings, then a line a row. */
    CSV,
    /** One array, with an object a row. */
    JSON
}
