package io.planner360.domain.competency.framework;

import static java.util.Objects.requireNonNull;

/**
 * One version of a framework without what it holds.
 *
 * @param first version 1 of the framework
 * @param number from 1
 */
public record FrameworkVersion(
        CompetencyFrameworkId id, CompetencyFrameworkId first, int number, String name, FrameworkStatus status) {
    public FrameworkVersion {
        requireNonNull(id, "id");
        requireNonNull(first, "first");
        requireNonNull(name, "name");
        requireNonNull(status, "status");
    }
}
