package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a rater says to one question. No answer at all is the absence of one, never a zero. */
public sealed interface Answer {
    /** The question answered. */
    FeedbackQuestionId question();

    /** A point of the question's scale, as given: reverse scoring is for statistics to apply. */
    record Rated(FeedbackQuestionId question, int rating) implements Answer {
        public Rated {
            requireNonNull(question, "question");
        }
    }

    /** The rater has not seen the target do this; it enters no number. */
    record NotObserved(FeedbackQuestionId question) implements Answer {
        public NotObserved {
            requireNonNull(question, "question");
        }
    }

    /** Free text, kept as given: 1 to 4,000 characters. */
    record Commented(FeedbackQuestionId question, String text) implements Answer {
        public Commented {
            requireNonNull(question, "question");
            requireNonNull(text, "text");
        }
    }

    /** The codes of the options that were chosen; once checked, in the form's order. */
    record Chosen(FeedbackQuestionId question, List<String> options) implements Answer {
        public Chosen {
            requireNonNull(question, "question");
            options = List.copyOf(options);
        }
    }
}
