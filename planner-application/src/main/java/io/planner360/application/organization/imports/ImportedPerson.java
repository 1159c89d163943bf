package io.planner360.application.organization.imports;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Somebody who becomes a member, as a line of a file says it.
 *
 * @param line in its file
 * @param manager the e-mail or the id of a member, or the e-mail of somebody on a line before
 */
public record ImportedPerson(
        long line,
        String email,
        String firstName,
        String lastName,
        String jobTitle,
        String department,
        Optional<String> manager) {
    public ImportedPerson {
        requireNonNull(email, "email");
        requireNonNull(firstName, "firstName");
        requireNonNull(lastName, "lastName");
        requireNonNull(jobTitle, "jobTitle");
        requireNonNull(department, "department");
        requireNonNull(manager, "manager");
    }
}
