package io.planner360.cli.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The report about one person.
 *
 * @param slug the page's file name without its ending, see {@link Slugs}
 * @param groups the rater groups, self excluded, in the order of the table's columns
 * @param competencies in the framework's order; those of one category need not be neighbours
 * @param comments one block a question
 * @param notes what the reader must know, such as which group is not shown and why
 * @param plan absent if nobody made one
 * @param trend absent if there is no earlier cycle to compare with
 */
public record TargetPage(
        String slug,
        String name,
        String jobTitle,
        String department,
        List<GroupColumn> groups,
        List<CompetencyRow> competencies,
        List<CommentBlock> comments,
        List<String> notes,
        Optional<PlanView> plan,
        Optional<TrendView> trend) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** @throws IllegalArgumentException if the slug is no safe file name */
    public TargetPage {
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("no slug: '" + slug + "'");
        }
        groups = List.copyOf(groups);
        competencies = List.copyOf(competencies);
        comments = List.copyOf(comments);
        notes = List.copyOf(notes);
    }
}
