package io.planner360.cli.report;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a reader should see first, ranked from the numbers of the table alone. At most three each; ties keep
 * the table's order; a competency whose numbers are not shown is in none of them.
 *
 * @param againstRequired true if strengths and needs are ranked by the gap to what is required, false if
 *     nothing is required and they are ranked by what others rated
 * @param strengths at or above what is required, the largest surplus first; otherwise the highest rated
 * @param needs below what is required, the largest shortfall first; otherwise the lowest rated
 * @param differences where self and others differ by at least a tenth of the scale, the largest first
 */
public record Highlights(
        boolean againstRequired,
        List<CompetencyRow> strengths,
        List<CompetencyRow> needs,
        List<CompetencyRow> differences) {

    private static final int MOST = 3;
    private static final double NOTABLE = 0.1;
    /** Means are sums of fractions; 3.4 and 3.0 shall differ by a tenth of 1 to 5 in binary, too. */
    private static final double ROUNDING = 1e-9;

    public Highlights {
        strengths = List.copyOf(strengths);
        needs = List.copyOf(needs);
        differences = List.copyOf(differences);
    }

    /** The highlights of a report. */
    public static Highlights of(TargetPage page) {
        List<CompetencyRow> rows = page.competencies();
        return rows.stream().anyMatch(row -> row.gap().isPresent()) ? byGap(rows) : byRating(rows);
    }

    private static Highlights byGap(List<CompetencyRow> rows) {
        List<CompetencyRow> compared =
                rows.stream().filter(row -> row.gap().isPresent()).toList();
        return new Highlights(
                true,
                highest(compared.stream().filter(row -> gap(row) >= -ROUNDING), Highlights::gap, MOST),
                highest(compared.stream().filter(row -> gap(row) < -ROUNDING), row -> -gap(row), MOST),
                differences(rows));
    }

    private static Highlights byRating(List<CompetencyRow> rows) {
        List<CompetencyRow> rated =
                rows.stream().filter(row -> row.others().isPresent()).toList();
        int each = Math.min(MOST, rated.size() / 2);
        return new Highlights(
                false,
                highest(rated.stream(), Highlights::rating, each),
                highest(rated.stream(), row -> -rating(row), each),
                differences(rows));
    }

    private static List<CompetencyRow> differences(List<CompetencyRow> rows) {
        return highest(
                rows.stream().filter(row -> difference(row) >= NOTABLE - ROUNDING), Highlights::difference, MOST);
    }

    private static List<CompetencyRow> highest(
            Stream<CompetencyRow> rows, ToDoubleFunction<CompetencyRow> value, int most) {
        return rows.sorted(comparingDouble(row -> -value.applyAsDouble(row)))
                .limit(most)
                .toList();
    }

    private static double gap(CompetencyRow row) {
        return row.share(row.gap().orElseThrow());
    }

    private static double rating(CompetencyRow row) {
        return row.axis().fraction(row.others().orElseThrow());
    }

    private static double difference(CompetencyRow row) {
        return row.selfMinusOthers().map(value -> Math.abs(row.share(value))).orElse(Double.NaN);
    }
}
