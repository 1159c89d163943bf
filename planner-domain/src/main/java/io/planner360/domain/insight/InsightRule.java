package io.planner360.domain.insight;

import io.planner360.domain.shared.RuleCode;

/** The rules of this feature that can refuse a command. */
public enum InsightRule implements RuleCode {
    /** Ratings are analysed as they were given in NAMED cycles only. */
    CYCLE_NOT_NAMED,
    /** There is no released report to read from. */
    REPORT_NOT_RELEASED,
    /** A dashboard has a limited number of widgets. */
    DASHBOARD_FULL,
    /** A report of the cycle was recalled after this report was made. */
    REPORT_OUTDATED
}
