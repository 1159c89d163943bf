package io.planner360.cli.report;

import java.util.List;

/**
 * The comments on one question.
 *
 * @param comments in the order given, which is never changed: whoever publishes them has shuffled them
 */
public record CommentBlock(String question, List<CommentView> comments) {

    public CommentBlock {
        comments = List.copyOf(comments);
    }
}
