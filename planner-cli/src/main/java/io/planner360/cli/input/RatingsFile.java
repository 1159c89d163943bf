package io.planner360.cli.input;

import static io.planner360.cli.input.RatingColumn.*;

import io.planner360.cli.input.csv.CsvOutput;
import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.CsvTable;
import io.planner360.cli.input.csv.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code ratings.csv}: the answers, one row each. */
final class RatingsFile {

    private RatingsFile() {}

    static List<FeedbackEntry> read(CsvSource source, People people, Questions questions, Problems problems) {
        CsvTable<RatingColumn> table =
                CsvTable.read(source, RatingColumn.class, problems).needsRows(problems);
        RaterRules raters = new RaterRules(people);
        AnswerRules answers = new AnswerRules(questions);
        Map<RaterPair, List<CsvRow<RatingColumn>>> byPair = new LinkedHashMap<>();
        for (CsvRow<RatingColumn> row : table.rows()) {
            raters.check(row);
            answers.check(row);
            pair(row)
                    .ifPresent(pair -> byPair.computeIfAbsent(pair, any -> new ArrayList<>())
                            .add(row));
        }
        if (table.isWhole() && questions.areWhole()) {
            RequiredAnswers required = new RequiredAnswers(questions.rows());
            byPair.forEach(required::check);
        }
        return byPair.entrySet().stream()
                .filter(entry -> entry.getValue().stream().allMatch(CsvRow::isSound))
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    static void write(Path file, List<FeedbackEntry> entries) {
        CsvOutput.write(
                file,
                RatingColumn.class,
                entries.stream()
                        .filter(entry -> entry.outcome() == Outcome.SUBMITTED)
                        .flatMap(entry -> entry.answers().stream().map(answer -> cells(entry, answer))));
    }

    /** Whom a row is about and from, where both can be read. */
    static Optional<RaterPair> pair(CsvRow<RatingColumn> row) {
        return row.text(TARGET).flatMap(target -> row.text(RATER).map(rater -> new RaterPair(target, rater)));
    }

    private static FeedbackEntry entry(RaterPair pair, List<CsvRow<RatingColumn>> rows) {
        return new FeedbackEntry(
                pair.target(),
                pair.rater(),
                rows.get(0).needed(RATER_GROUP),
                Outcome.SUBMITTED,
                Optional.empty(),
                rows.stream().map(RatingsFile::answer).toList());
    }

    private static AnswerRow answer(CsvRow<RatingColumn> row) {
        Optional<String> rating = row.text(RATING);
        return new AnswerRow(
                row.needed(QUESTION_ID),
                rating.filter(RatingsFile::isObserved).map(Integer::valueOf),
                rating.isPresent() && rating.filter(RatingsFile::isObserved).isEmpty(),
                row.text(COMMENT));
    }

    private static boolean isObserved(String rating) {
        return !rating.equals(CycleFormats.NOT_OBSERVED);
    }

    private static Map<RatingColumn, String> cells(FeedbackEntry entry, AnswerRow answer) {
        Map<RatingColumn, String> cells = new EnumMap<>(RatingColumn.class);
        cells.put(TARGET, entry.targetId());
        cells.put(RATER, entry.raterId());
        cells.put(RATER_GROUP, entry.group());
        cells.put(QUESTION_ID, answer.questionId());
        cells.put(RATING, answer.notObserved() ? CycleFormats.NOT_OBSERVED : plain(answer.rating()));
        cells.put(COMMENT, answer.comment().orElse(""));
        return cells;
    }

    private static String plain(Optional<Integer> rating) {
        return rating.map(String::valueOf).orElse("");
    }
}
