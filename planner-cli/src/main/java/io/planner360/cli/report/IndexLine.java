package io.planner360.cli.report;

import java.util.Optional;

/**
 * A target in the list of all.
 *
 * @param strongest the competency that is furthest above what is required, or rated highest
 * @param weakest the one that is furthest below, or rated lowest
 */
public record IndexLine(TargetPage page, Optional<CompetencyRow> strongest, Optional<CompetencyRow> weakest) {

    /** The line of a target. */
    public static IndexLine of(TargetPage page) {
        Highlights highlights = Highlights.of(page);
        return new IndexLine(
                page,
                highlights.strengths().stream().findFirst(),
                highlights.needs().stream().findFirst());
    }
}
