package io.planner360.cli.input;

import static io.planner360.cli.input.LongRatingColumn.COMPETENCY;
import static io.planner360.cli.input.LongRatingColumn.ITEM;
import static io.planner360.cli.input.LongRatingColumn.RATER;
import static io.planner360.cli.input.LongRatingColumn.RATER_GROUP;
import static io.planner360.cli.input.LongRatingColumn.RATING;
import static io.planner360.cli.input.LongRatingColumn.TARGET;

import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.CsvTable;
import io.planner360.cli.input.csv.Problem;
import io.planner360.cli.input.csv.Problems;
import io.planner360.domain.rating.statistics.table.RaterGroups;
import io.planner360.domain.rating.statistics.table.RatingProblem;
import io.planner360.domain.rating.statistics.table.RatingRows;
import io.planner360.domain.rating.statistics.table.RatingScale;
import io.planner360.domain.rating.statistics.table.RatingTable;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Ratings with a row for each target, rater and item, of which statistics are computed. */
public final class LongRatingsFile {

    private LongRatingsFile() {}

    /** The ratings, or everything that is wrong with them. */
    public static Either<List<Problem>, RatingTable> read(
            CsvSource source, Optional<RatingScale> scale, RaterGroups known) {
        Problems problems = new Problems(source.name());
        CsvTable<LongRatingColumn> table =
                CsvTable.read(source, LongRatingColumn.class, problems).needsRows(problems);
        RatingRows rows = new RatingRows();
        table.rows().stream().filter(CsvRow::isSound).forEach(row -> add(row, rows));
        Either<List<RatingProblem>, RatingTable> ratings = rows.table(scale, known);
        ratings.swap()
                .forEach(found -> found.forEach(problem -> problems.inCell(
                        problem.line(),
                        LongRatingColumn.valueOf(problem.field().name()).header(),
                        problem.problem())));
        List<Problem> found = problems.byLine();
        return found.isEmpty() ? Either.right(ratings.get()) : Either.left(found);
    }

    private static void add(CsvRow<LongRatingColumn> row, RatingRows rows) {
        String rating = row.needed(RATING);
        rows.add(
                row.line(),
                row.needed(TARGET),
                row.needed(RATER),
                row.needed(RATER_GROUP),
                row.needed(ITEM),
                row.needed(COMPETENCY),
                rating.equals(CycleFormats.NOT_OBSERVED)
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(rating)));
    }
}
