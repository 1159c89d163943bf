package io.planner360.domain.rating;

import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Which comments a report shows: those of groups without a threshold, and of shown groups in which at least
 * the threshold's number of raters commented, small groups taken together where the report does so. They are shuffled anew for each question, so that no two comments
 * can be tied to one rater, and sorted before, so that nothing is left of the order in which they came.
 */
final class CommentSelection {
    private final FeedbackForm form;
    private final Random order;

    CommentSelection(FeedbackForm form, Random order) {
        this.form = form;
        this.order = order;
    }

    List<PublishedComment> from(List<AnswerSheet> sheets, ShownGroups groups) {
        Map<RaterGroupCode, Integer> commenters = new HashMap<>();
        for (AnswerSheet sheet : sheets) {
            if (sheet.answers().stream().anyMatch(Answer.Commented.class::isInstance)) {
                commentedAs(sheet, groups).ifPresent(group -> commenters.merge(group, 1, Integer::sum));
            }
        }
        List<PublishedComment> published = new ArrayList<>();
        for (FeedbackQuestion question : form.content().questions()) {
            List<PublishedComment> answers = new ArrayList<>();
            for (AnswerSheet sheet : sheets) {
                Optional<RaterGroupCode> shown = commentedAs(sheet, groups)
                        .filter(group -> commenters.getOrDefault(group, 0) >= groups.threshold(group));
                for (Answer answer : sheet.answers()) {
                    if (shown.isPresent()
                            && answer instanceof Answer.Commented comment
                            && comment.question().equals(question.id())) {
                        answers.add(new PublishedComment(question.id(), shown.get(), comment.text()));
                    }
                }
            }
            answers.sort(Comparator.comparing(PublishedComment::group).thenComparing(PublishedComment::text));
            Collections.shuffle(answers, order);
            published.addAll(answers);
        }
        return published;
    }

    /** A group without a threshold shows its comments, even if none of it gave a rating. */
    private static Optional<RaterGroupCode> commentedAs(AnswerSheet sheet, ShownGroups groups) {
        return groups.isExempt(sheet.group()) ? Optional.of(sheet.group()) : groups.shownAs(sheet.group());
    }
}
