package io.planner360.domain.rating;

import java.util.List;

/**
 * Everything that a report says about a target. Whatever is shown, planned or exported is made from this,
 * never from answers.
 *
 * @param groups all groups of the form, in its order; then the one of those shown together, if there are any
 * @param scores all rated competencies, in the framework's order
 * @param comments by question in the form's order, random within
 */
public record ReportContent(
        List<PublishedGroup> groups, List<CompetencyScore> scores, List<PublishedComment> comments) {
    public ReportContent {
        groups = List.copyOf(groups);
        scores = List.copyOf(scores);
        comments = List.copyOf(comments);
    }
}
