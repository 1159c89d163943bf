package io.planner360.domain.organization.standard;

/** What a standard is for. */
public enum StandardKind {
    /** A category that is offered to whoever writes a competency framework. */
    COMPETENCY_CATEGORY,
    /** A type that is offered for resources to learn from; at most 50 characters, as there. */
    RESOURCE_TYPE,
    /** A setting that a new organization begins with: its key is the code, its value the text. */
    SETTING
}
