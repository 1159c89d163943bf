package io.planner360.domain.organization;

/** What a role allows within its organization. */
public enum Permission {
    /** Say how the organization presents itself, what its settings are, and whether it is active. */
    MANAGE_ORGANIZATION,
    /** Register and deactivate people, and say who manages whom. */
    MANAGE_PEOPLE,
    /** Define roles of the organization's own, and say who holds which role. */
    MANAGE_ROLES,
    /** Create competency frameworks and role profiles. */
    MANAGE_COMPETENCIES,
    /** Say who is how good at what, and see what anybody lacks for their job. */
    ASSESS_COMPETENCIES,
    /** Create forms and cycles, enrol targets, invite raters, start and close. */
    MANAGE_FEEDBACK,
    /** Release the reports of a closed cycle. */
    RELEASE_REPORTS,
    /** Read every released report of the organization. */
    READ_ALL_REPORTS,
    /** Read figures over many people: response rates, heat maps, what is overdue, outcomes of resources. */
    READ_ANALYTICS,
    /** Keep the catalogue of resources, and everybody's learning plans. */
    MANAGE_LEARNING,
    /** See which events could not be delivered, retry and discard them. */
    MANAGE_DELIVERIES
}
