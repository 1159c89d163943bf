package io.planner360.domain.organization;

import io.planner360.domain.shared.RuleCode;

/** The rules of this feature that can refuse a command. */
public enum OrganizationRule implements RuleCode {
    /** Nobody is, directly or through others, their own manager. */
    MANAGER_CYCLE,
    /** A person acts only in an organization whose membership they have accepted. */
    MEMBERSHIP_NOT_PENDING,
    /** Only an active membership can be deactivated. */
    MEMBERSHIP_NOT_ACTIVE,
    /** Only a deactivated membership can be reactivated. */
    MEMBERSHIP_NOT_DEACTIVATED,
    /** A role that somebody does not hold cannot be withdrawn from them. */
    ROLE_NOT_HELD,
    /** An organization keeps an active administrator. */
    LAST_ADMINISTRATOR,
    /** Nothing is done in a deactivated organization but that its administrators read and reactivate it. */
    ORGANIZATION_DEACTIVATED,
    /** Only a deactivated organization can be reactivated. */
    ORGANIZATION_NOT_DEACTIVATED,
    /** Nobody logs in to a deactivated account, and it cannot be deactivated again. */
    ACCOUNT_DEACTIVATED,
    /** Only a deactivated account can be reactivated. */
    ACCOUNT_NOT_DEACTIVATED,
    /** The key of an import belongs to one file. */
    IMPORT_OF_ANOTHER_FILE,
    /** A file is imported once with a key. */
    IMPORT_FINISHED,
    /** One at a time imports the rows of a file, from where the last one got to. */
    IMPORT_MOVED_ON
}
