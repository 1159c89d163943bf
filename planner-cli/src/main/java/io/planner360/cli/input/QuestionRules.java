package io.planner360.cli.input;

import static io.planner360.cli.input.QuestionColumn.*;

import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.Shown;
import java.util.HashMap;
import java.util.Map;

/** What holds for a question beside the others. */
final class QuestionRules {

    private final Competencies competencies;
    private final Repeats<QuestionColumn> ids = new Repeats<>();
    private final Map<String, CsvRow<QuestionColumn>> firstOfCompetency = new HashMap<>();

    QuestionRules(Competencies competencies) {
        this.competencies = competencies;
    }

    void check(CsvRow<QuestionColumn> row) {
        row.text(QUESTION_ID).ifPresent(id -> ids.check(row, QUESTION_ID, id, () -> Shown.quoted(id)));
        row.text(COMPETENCY_ID)
                .filter(competencies.ids()::lack)
                .ifPresent(id -> row.reject(COMPETENCY_ID, "unknown competency " + Shown.quoted(id)));
        QuestionsFile.type(row).ifPresent(type -> {
            switch (type) {
                case RATED -> checkRated(row);
                case COMMENT -> checkComment(row);
            }
        });
    }

    private void checkRated(CsvRow<QuestionColumn> row) {
        if (row.leavesEmpty(COMPETENCY_ID)) {
            row.reject(COMPETENCY_ID, "is empty: a rated question has a competency");
        }
        if (row.leavesEmpty(SCALE)) {
            row.reject(SCALE, "is empty: a rated question has a scale");
        }
        row.text(COMPETENCY_ID).ifPresent(id -> row.text(SCALE).ifPresent(scale -> checkSameScale(row, id, scale)));
    }

    private void checkSameScale(CsvRow<QuestionColumn> row, String competency, String scale) {
        CsvRow<QuestionColumn> first = firstOfCompetency.computeIfAbsent(competency, any -> row);
        String expected = first.needed(SCALE);
        if (!scale.equals(expected)) {
            row.reject(
                    SCALE,
                    "is " + Shown.quoted(scale) + ", but " + Shown.quoted(expected) + " on line " + first.line()
                            + " for the same competency " + Shown.quoted(competency));
        }
    }

    private void checkComment(CsvRow<QuestionColumn> row) {
        if (row.text(SCALE).isPresent()) {
            row.reject(SCALE, "a comment has no scale; leave it empty");
        }
        if (row.isYes(REVERSE)) {
            row.reject(REVERSE, "a comment cannot be reversed");
        }
    }
}
