package io.planner360.domain.rating;

import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which comments a report shows: those of groups without a threshold, and of shown groups in which at least
 * the threshold's number of raters commented. They are shuffled anew for each question, so that no two comments
 * can be tied to one rater, and sorted before, so that nothing is left of the order in which they came.
 */
final class CommentSelection {
    private final FeedbackForm form;
    private final GroupPartition partition;
    private final Random order;

    CommentSelection(FeedbackForm form, GroupPartition partition, Random order) {
        this.form = form;
        this.partition = partition;
        this.order = order;
    }

    List<PublishedComment> from(List<AnswerSheet> sheets, Set<RaterGroupCode> shown) {
        Set<RaterGroupCode> allowed = form.content().groups().stream()
                .filter(group -> partition.threshold(group) == 1
                        || (shown.contains(group.code()) && commenters(sheets, group) >= partition.threshold(group)))
                .map(RaterGroup::code)
                .collect(Collectors.toSet());
        List<PublishedComment> published = new ArrayList<>();
        for (FeedbackQuestion question : form.content().questions()) {
            List<PublishedComment> answers = new ArrayList<>();
            for (AnswerSheet sheet : sheets) {
                for (Answer answer : sheet.answers()) {
                    if (allowed.contains(sheet.group())
                            && answer instanceof Answer.Commented comment
                            && comment.question().equals(question.id())) {
                        answers.add(new PublishedComment(question.id(), sheet.group(), comment.text()));
                    }
                }
            }
            answers.sort(Comparator.comparing(PublishedComment::group).thenComparing(PublishedComment::text));
            Collections.shuffle(answers, order);
            published.addAll(answers);
        }
        return published;
    }

    private static long commenters(List<AnswerSheet> sheets, RaterGroup group) {
        return sheets.stream()
                .filter(sheet -> sheet.group().equals(group.code()))
                .filter(sheet -> sheet.answers().stream().anyMatch(Answer.Commented.class::isInstance))
                .count();
    }
}
