package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.organization.EmailAddress;

/**
 * A rater without an account, as a customer.
 *
 * @param email unique among the organization's external raters, without regard to case
 * @param name 1 to 201 characters
 */
public record ExternalRater(ExternalRaterId id, EmailAddress email, String name) {
    public ExternalRater {
        requireNonNull(id, "id");
        requireNonNull(email, "email");
        requireNonNull(name, "name");
    }
}
