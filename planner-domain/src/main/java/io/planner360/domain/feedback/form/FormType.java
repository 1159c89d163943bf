package io.planner360.domain.feedback.form;

/** What a form is for. */
public enum FormType {
    /** Cycles ask with it. */
    STANDARD,
    /** Other forms are copied from it; no cycle asks with it. */
    TEMPLATE
}
