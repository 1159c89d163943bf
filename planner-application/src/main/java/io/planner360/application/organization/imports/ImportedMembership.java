package io.planner360.application.organization.imports;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a line of a file says of a member. What it does not say stays as it is; an empty text leaves nothing.
 *
 * @param line in its file
 * @param email whose membership it is
 * @param manager the e-mail of another member
 */
public record ImportedMembership(
        long line, String email, Optional<String> jobTitle, Optional<String> department, Optional<String> manager) {
    public ImportedMembership {
        requireNonNull(email, "email");
        requireNonNull(jobTitle, "jobTitle");
        requireNonNull(department, "department");
        requireNonNull(manager, "manager");
    }
}
