package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.RaterGroupCode;

/** A comment that may be shown. The order of a report's comments is random and says nothing. */
public record PublishedComment(FeedbackQuestionId question, RaterGroupCode group, String text) {
    public PublishedComment {
        requireNonNull(question, "question");
        requireNonNull(group, "group");
        requireNonNull(text, "text");
    }
}
