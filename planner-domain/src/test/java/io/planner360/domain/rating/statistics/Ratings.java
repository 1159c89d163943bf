package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.table.RatingProblem;
import io.planner360.domain.rating.statistics.table.RatingRows;
import io.planner360.domain.rating.statistics.table.RatingScale;
import io.planner360.domain.rating.statistics.table.RatingTable;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Ratings of a test, row by row, with their scale. */
record Ratings(double low, double high, boolean points, List<Row> rows) {
    record Row(String target, String rater, String group, String item, String competency, OptionalDouble rating) {}

    /** Rows as in a file, {@code target rater group item competency rating} with NA for not answered, on 1 to 5. */
    static Ratings of(String... rows) {
        return new Ratings(1, 5, true, parsed(rows));
    }

    private static List<Row> parsed(String... rows) {
        List<Row> parsed = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(" ", -1);
            OptionalDouble rating =
                    cells[5].equals("NA") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cells[5]));
            parsed.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4], rating));
        }
        return parsed;
    }

    /** Ratings of any shape: one target or some, few raters or many, of all kinds of scales, some not answered. */
    static Ratings random(Random random) {
        int low = random.nextInt(12) - 5;
        int options = 2 + random.nextInt(9);
        boolean alike = random.nextInt(8) == 0;
        double missing = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 0.75;
        int items = 1 + random.nextInt(4);
        int competencies = 1 + random.nextInt(items);
        boolean shared = random.nextBoolean();
        List<String> groups = List.of("MANAGER", "PEER", "DIRECT_REPORT", "EXTERNAL");
        List<Row> rows = new ArrayList<>();
        int targets = 1 + random.nextInt(4);
        for (int target = 0; target < targets; target++) {
            int raters = 1 + random.nextInt(5);
            for (int rater = 0; rater < raters; rater++) {
                String group = rater == 0 ? "SELF" : groups.get(random.nextInt(groups.size()));
                for (int item = 0; item < items; item++) {
                    rows.add(new Row(
                            "t" + target,
                            rater == 0 ? "t" + target : shared ? "r" + rater : "r" + target + "." + rater,
                            group,
                            "i" + item,
                            "c" + item % competencies,
                            random.nextDouble() < missing
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(low + (alike ? 1 : random.nextInt(options)))));
                }
            }
        }
        return new Ratings(low, low + options - 1.0, true, rows);
    }

    Ratings shuffled(Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return new Ratings(low, high, points, shuffled);
    }

    Ratings with(UnaryOperator<Row> change) {
        return new Ratings(low, high, points, rows.stream().map(change).toList());
    }

    Ratings and(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Ratings(low, high, points, all);
    }

    Ratings shifted(double by) {
        List<Row> moved = rows.stream()
                .map(row -> new Row(
                        row.target(),
                        row.rater(),
                        row.group(),
                        row.item(),
                        row.competency(),
                        row.rating().isPresent()
                                ? OptionalDouble.of(row.rating().getAsDouble() + by)
                                : OptionalDouble.empty()))
                .toList();
        return new Ratings(low + by, high + by, points, moved);
    }

    Ratings withoutPoints() {
        return new Ratings(low, high, false, rows);
    }

    RatingScale scale() {
        return RatingScale.of(low, high, points ? OptionalInt.of((int) (high - low + 1)) : OptionalInt.empty())
                .get();
    }

    Either<List<RatingProblem>, RatingTable> read() {
        RatingRows table = new RatingRows();
        for (int row = 0; row < rows.size(); row++) {
            Row one = rows.get(row);
            table.add(row + 2, one.target(), one.rater(), one.group(), one.item(), one.competency(), one.rating());
        }
        return table.table(Optional.of(scale()), parameters().knownGroups());
    }

    RatingTable table() {
        return read().get();
    }

    StatisticsParameters parameters() {
        return new StatisticsParameters(
                Optional.of(scale()),
                Map.of("MANAGER", 0.5, "PEER", 0.3, "DIRECT_REPORT", 0.2),
                Map.of("c0", (low + high) / 2, "C", (low + high) / 2),
                OptionalDouble.of((low + high) / 2),
                OptionalDouble.of(0.5),
                Map.of("c0", 0.8),
                Map.of("c0", 0.9));
    }

    CycleStatistics statistics() {
        return new StatisticsCalculation(parameters()).calculate(table(), Optional.empty());
    }

    CycleStatistics statistics(Ratings before) {
        return new StatisticsCalculation(parameters()).calculate(table(), Optional.of(before.table()));
    }
}
