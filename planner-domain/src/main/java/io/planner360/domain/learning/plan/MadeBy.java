package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Violations;

/**
 * The model or the rules behind a proposal.
 *
 * @param name 1 to 100 characters
 * @param version 1 to 50 characters
 */
public record MadeBy(String name, String version) {
    public MadeBy {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
    }

    /** Notes what is wrong with it. */
    public void check(Violations violations) {
        violations.text(name, 100, "madeBy.name").text(version, 50, "madeBy.version");
    }
}
