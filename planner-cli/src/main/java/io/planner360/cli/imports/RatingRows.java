package io.planner360.cli.imports;

import io.planner360.application.feedback.imports.ImportedAnswer;
import io.planner360.application.feedback.imports.ImportedResponse;
import io.planner360.cli.input.RatingColumn;
import io.planner360.cli.input.csv.CsvRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code ratings.csv} for a cycle that is there: the rows of one answer follow each other. */
final class RatingRows implements RowItems<RatingColumn, ImportedResponse> {
    private static final String NOT_OBSERVED = "NA";

    @Override
    public boolean continues(CsvRow<RatingColumn> before, CsvRow<RatingColumn> next) {
        return next.text(RatingColumn.TARGET).equals(before.text(RatingColumn.TARGET))
                && next.text(RatingColumn.RATER).equals(before.text(RatingColumn.RATER));
    }

    @Override
    public ImportedResponse item(List<CsvRow<RatingColumn>> rows) {
        CsvRow<RatingColumn> first = rows.get(0);
        String group = first.needed(RatingColumn.RATER_GROUP);
        List<ImportedAnswer> answers = new ArrayList<>(rows.size());
        for (CsvRow<RatingColumn> row : rows) {
            if (!row.needed(RatingColumn.RATER_GROUP).equals(group)) {
                row.reject(RatingColumn.RATER_GROUP, "must be " + group + ", as on line " + first.line());
            }
            answers.add(answer(row));
        }
        return new ImportedResponse(
                first.line(), first.needed(RatingColumn.TARGET), first.needed(RatingColumn.RATER), group, answers);
    }

    private static ImportedAnswer answer(CsvRow<RatingColumn> row) {
        Optional<String> rating = row.text(RatingColumn.RATING);
        boolean notObserved = rating.isPresent() && rating.get().equals(NOT_OBSERVED);
        return new ImportedAnswer(
                row.line(),
                row.needed(RatingColumn.QUESTION_ID),
                notObserved ? Optional.empty() : rating.map(Integer::valueOf),
                notObserved,
                row.text(RatingColumn.COMMENT));
    }
}
