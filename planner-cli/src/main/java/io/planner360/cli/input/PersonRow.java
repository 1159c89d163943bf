package io.planner360.cli.input;

import java.util.Optional;

/**
 * One row of {@code people.csv}.
 *
 * @param managerId the {@code id} of another, internal person; empty at the top of the organization
 * @param external true for a person outside the organization, who rates but is never rated and manages nobody
 */
public record PersonRow(
        String id,
        String email,
        String firstName,
        String lastName,
        String jobTitle,
        String department,
        Optional<String> managerId,
        boolean external) {}
