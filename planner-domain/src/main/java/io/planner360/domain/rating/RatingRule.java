package io.planner360.domain.rating;

import io.planner360.domain.shared.RuleCode;

/** The rules of this feature that can refuse a command. */
public enum RatingRule implements RuleCode {
    /** The report is not in a state from which this is possible. */
    REPORT_STATE,
    /** What was taken back is readable by nobody, and neither is what was made from it. */
    REPORT_RECALLED,
    /** Who answered about a target in a protected group could tell the others' answers from the report. */
    READER_RATED_TARGET
}
