package io.planner360.cli.input;

/** What became of an invitation. */
public enum Outcome {
    SUBMITTED,
    DECLINED,
    /** Begun, never submitted. */
    DRAFT,
    NO_ANSWER
}
