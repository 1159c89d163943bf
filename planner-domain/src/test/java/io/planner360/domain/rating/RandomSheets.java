package io.planner360.domain.rating;

import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sheets of raters who answer what they like, in groups of all sizes. */
final class RandomSheets {
    private RandomSheets() {}

    static List<AnswerSheet> with(Random random, FeedbackForm form, int raters) {
        List<AnswerSheet> sheets = new ArrayList<>();
        List<RaterGroup> groups = form.content().groups();
        for (int rater = 0; rater < raters; rater++) {
            sheets.add(
                    of(random, form, groups.get(random.nextInt(groups.size())).code()));
        }
        return sheets;
    }

    static AnswerSheet of(Random random, FeedbackForm form, RaterGroupCode group) {
        List<Answer> answers = new ArrayList<>();
        for (FeedbackQuestion question : form.content().questions()) {
            if (random.nextInt(4) > 0) {
                answers.add(answer(random, form, question));
            }
        }
        return new AnswerSheet(group, answers);
    }

    static Answer answer(Random random, FeedbackForm form, FeedbackQuestion question) {
        if (question.kind() == FeedbackQuestion.Kind.COMMENT) {
            return new Answer.Commented(question.id(), "comment " + random.nextInt(1_000_000));
        }
        if (random.nextInt(6) == 0) {
            return new Answer.NotObserved(question.id());
        }
        ResponseScale scale = form.scaleOf(question);
        return new Answer.Rated(question.id(), scale.lowest() + random.nextInt(scale.highest() - scale.lowest() + 1));
    }
}
