package io.planner360.application.feedback.imports;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One answer, as a line of a file says it.
 *
 * @param line in its file
 * @param question its id, or its number in the form, from 1
 * @param rating a point of the scale, as it was given
 * @param notObserved whether the rater said so, instead of a rating
 * @param comment of a question for a comment the text, of one with options the codes that were chosen, with | between
 */
public record ImportedAnswer(
        long line, String question, Optional<Integer> rating, boolean notObserved, Optional<String> comment) {
    public ImportedAnswer {
        requireNonNull(question, "question");
        requireNonNull(rating, "rating");
        requireNonNull(comment, "comment");
    }
}
