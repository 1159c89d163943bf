package io.planner360.cli.input;

import static io.planner360.cli.input.RatingColumn.*;

import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.Shown;
import java.util.Optional;

/** Whether an answer fits its question, and is the only one. */
final class AnswerRules {

    private final Questions questions;
    private final Repeats<RatingColumn> answers = new Repeats<>();

    AnswerRules(Questions questions) {
        this.questions = questions;
    }

    private record Answered(RaterPair pair, String question) {}

    void check(CsvRow<RatingColumn> row) {
        row.text(QUESTION_ID).ifPresent(question -> {
            RatingsFile.pair(row)
                    .ifPresent(pair -> answers.check(
                            row,
                            QUESTION_ID,
                            new Answered(pair, question),
                            () -> "the answer of " + Shown.quoted(pair.rater()) + " about "
                                    + Shown.quoted(pair.target()) + " to " + Shown.quoted(question)));
            if (questions.ids().lack(question)) {
                row.reject(QUESTION_ID, "unknown question " + Shown.quoted(question));
            }
            questions.find(question).ifPresent(asked -> checkAnswer(row, asked));
        });
    }

    private void checkAnswer(CsvRow<RatingColumn> row, Questions.Asked asked) {
        asked.type().ifPresent(type -> {
            switch (type) {
                case RATED -> checkRating(row, asked.scale());
                case COMMENT -> checkComment(row);
            }
        });
    }

    private void checkRating(CsvRow<RatingColumn> row, Optional<ScaleRow> scale) {
        if (row.leavesEmpty(RATING)) {
            row.reject(RATING, "is empty; write NA for not observed");
        }
        if (row.text(COMMENT).isPresent()) {
            row.reject(COMMENT, Shown.quoted(row.needed(QUESTION_ID)) + " is rated and takes no comment");
        }
        row.text(RATING)
                .filter(rating -> !rating.equals(CycleFormats.NOT_OBSERVED))
                .map(Integer::valueOf)
                .ifPresent(rating -> scale.filter(points -> rating < points.lowest() || rating > points.highest())
                        .ifPresent(points -> row.reject(
                                RATING,
                                "is " + rating + ", outside the scale from " + points.lowest() + " to "
                                        + points.highest())));
    }

    private void checkComment(CsvRow<RatingColumn> row) {
        if (row.leavesEmpty(COMMENT)) {
            row.reject(COMMENT, "is empty; leave out the row when there is no comment");
        }
        if (row.text(RATING).isPresent()) {
            row.reject(RATING, Shown.quoted(row.needed(QUESTION_ID)) + " is a comment and takes no rating");
        }
    }
}
