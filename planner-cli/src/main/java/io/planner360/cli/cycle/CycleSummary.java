package io.planner360.cli.cycle;

import java.nio.file.Path;

/**
 * What a run did.
 *
 * @param index the page to open
 */
public record CycleSummary(
        String organization, int people, int invitations, int submitted, int targets, int objectives, Path index) {}
