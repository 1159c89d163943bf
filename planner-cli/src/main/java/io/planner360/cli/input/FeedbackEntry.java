package io.planner360.cli.input;

import java.util.List;
import java.util.Optional;

/**
 * What one rater was asked, and answered, about one target.
 *
 * @param group the name of the rater group
 * @param declineReason only with {@link Outcome#DECLINED}
 * @param answers in file order; what was entered so far with {@link Outcome#DRAFT}
 */
public record FeedbackEntry(
        String targetId,
        String raterId,
        String group,
        Outcome outcome,
        Optional<String> declineReason,
        List<AnswerRow> answers) {

    public FeedbackEntry {
        answers = List.copyOf(answers);
    }
}
