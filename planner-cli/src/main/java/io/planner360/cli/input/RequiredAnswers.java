package io.planner360.cli.input;

import static io.planner360.cli.input.RatingColumn.QUESTION_ID;

import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.Shown;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether each rater answers every required question about a target; not observed is an answer. */
final class RequiredAnswers {

    private final List<String> required;

    RequiredAnswers(List<QuestionRow> questions) {
        required = questions.stream()
                .filter(QuestionRow::required)
                .map(QuestionRow::id)
                .toList();
    }

    /** Checks the rows of a pair; where one of them is wrong, it may be the answer that seems to be missing. */
    void check(RaterPair pair, List<CsvRow<RatingColumn>> rows) {
        if (!rows.stream().allMatch(CsvRow::isSound)) {
            return;
        }
        Set<String> answered = rows.stream().map(row -> row.needed(QUESTION_ID)).collect(Collectors.toSet());
        String missing = required.stream()
                .filter(question -> !answered.contains(question))
                .map(Shown::quoted)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            rows.get(0)
                    .reject(
                            QUESTION_ID,
                            Shown.quoted(pair.rater()) + " gives about " + Shown.quoted(pair.target())
                                    + " no answer to what is required: " + missing);
        }
    }
}
