package io.planner360.testkit.feedback;

import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.Choice;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.ResponseScale;
import java.util.List;

/** Answers and responses for tests. */
public final class ResponseMother {

    private ResponseMother() {}

    /** A response to the form that answers every question: see {@link #answersTo}. */
    public static ResponseBuilder aResponse(FeedbackForm form) {
        return new ResponseBuilder(form);
    }

    /**
     * An answer to every question of the form: the lowest rating to the first and one more to each next,
     * beginning again after the highest; to the last rated question that it was not observed; a comment; as
     * many options as may be chosen.
     */
    public static List<Answer> answersTo(FeedbackForm form) {
        List<FeedbackQuestion> rated = form.content().questions().stream()
                .filter(question -> question.kind() == FeedbackQuestion.Kind.RATED)
                .toList();
        return form.content().questions().stream()
                .map(question -> answer(form, question, rated.indexOf(question), rated.size() - 1))
                .toList();
    }

    private static Answer answer(FeedbackForm form, FeedbackQuestion question, int position, int last) {
        if (question.choice().isPresent()) {
            Choice choice = question.choice().get();
            return new Answer.Chosen(question.id(), choice.codes().subList(0, choice.maximum()));
        }
        if (position < 0) {
            return new Answer.Commented(question.id(), "Keeps promises.");
        }
        if (position == last) {
            return new Answer.NotObserved(question.id());
        }
        ResponseScale scale = form.scaleOf(question);
        return new Answer.Rated(question.id(), scale.lowest() + position % (scale.highest() - scale.lowest() + 1));
    }
}
