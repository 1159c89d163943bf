package io.planner360.cli.input;

import java.util.Optional;

/**
 * One row of {@code ratings.csv}: the answer to one question.
 *
 * @param rating a point of the question's scale; empty for a comment and where the rater has not observed
 * @param notObserved whether the rater said so of a rated question
 * @param comment the text of a comment question
 */
public record AnswerRow(String questionId, Optional<Integer> rating, boolean notObserved, Optional<String> comment) {}
