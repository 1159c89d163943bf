package io.planner360.cli.statistics;

import io.planner360.domain.rating.statistics.Counts;
import io.planner360.domain.rating.statistics.CycleStatistics;
import io.planner360.domain.rating.statistics.OfCompetency;
import io.planner360.domain.rating.statistics.OfTargetCompetency;
import io.planner360.domain.rating.statistics.Reliability;
import io.planner360.domain.rating.statistics.ScoresOfCompetency;
import io.planner360.domain.rating.statistics.Shrinkage;
import io.planner360.domain.rating.statistics.comparison.Composite;
import io.planner360.domain.rating.statistics.description.Interval;
import io.planner360.domain.rating.statistics.reliability.CronbachAlpha;
import io.planner360.domain.rating.statistics.shrinkage.Need;
import io.planner360.domain.rating.statistics.shrinkage.ShrunkenMean;
import io.planner360.domain.rating.statistics.trend.ReliableChange;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The most important statistics for a person: how reliable each competency is, and what is known of each target. */
final class StatisticsSummary {
    private final CycleStatistics statistics;

    StatisticsSummary(CycleStatistics statistics) {
        this.statistics = statistics;
    }

    /** The verdict on a single change. */
    static String of(ReliableChange change) {
        return "Standard error of measurement " + number(OptionalDouble.of(change.standardError()))
                + ", of a difference " + number(OptionalDouble.of(change.differenceError()))
                + change.direction()
                        .map(direction -> "; reliable change index " + number(change.index()) + ": " + direction)
                        .orElse("; no reliable change index");
    }

    void print(PrintStream out) {
        Counts counts = statistics.counts();
        out.println(counts.valid() + " ratings (" + counts.missing() + " not answered): " + counts.targets()
                + " targets, " + counts.raters() + " raters, " + counts.items() + " items, " + counts.competencies()
                + " competencies. What is undefined is left empty.");
        out.println();
        competencies().print(out);
        out.println();
        targets().print(out);
    }

    private TextTable competencies() {
        TextTable table = new TextTable(
                List.of("competency", "targets", "scores", "ICC(1)", "ICC(2)", "raters for .70", "items", "alpha"));
        for (int at = 0; at < statistics.reliability().size(); at++) {
            OfCompetency<Reliability> row = statistics.reliability().get(at);
            CronbachAlpha alpha = statistics.alpha().get(at).found();
            table.add(List.of(
                    row.competency(),
                    String.valueOf(row.found().targets()),
                    String.valueOf(row.found().scores()),
                    number(row.found().correlation().icc1()),
                    number(row.found().correlation().icc2()),
                    row.found().correlation().ratersNeeded().isPresent()
                            ? String.valueOf(
                                    row.found().correlation().ratersNeeded().getAsLong())
                            : "",
                    String.valueOf(alpha.items()),
                    number(alpha.listwise())));
        }
        return table;
    }

    private TextTable targets() {
        Map<List<String>, Shrinkage> shrinkage = byKey(statistics.shrinkage());
        Map<List<String>, Composite> composites = byKey(statistics.composites());
        List<String> header = new ArrayList<>(List.of(
                "target", "competency", "raters", "mean", "95 % (pooled)", "rWG(J)", "self-others", "shrunken"));
        boolean weighted = !statistics.composites().isEmpty();
        boolean required = statistics.shrinkage().stream()
                .anyMatch(row -> row.found().required().isPresent());
        boolean trend = !statistics.trend().isEmpty();
        addIf(weighted, header, "composite");
        addIf(required, header, "required");
        addIf(required, header, "shortfall");
        addIf(required, header, "P(below)");
        addIf(trend, header, "change");
        addIf(trend, header, "reliable");
        TextTable table = new TextTable(header);
        for (int at = 0; at < statistics.ofCompetencies().size(); at++) {
            OfTargetCompetency<ScoresOfCompetency> row =
                    statistics.ofCompetencies().get(at);
            Optional<Shrinkage> shrunken = Optional.ofNullable(shrinkage.get(key(row)));
            Optional<Need> need = shrunken.flatMap(Shrinkage::need);
            List<String> cells = new ArrayList<>(List.of(
                    row.target(),
                    row.competency(),
                    String.valueOf(row.found().scores().n()),
                    number(row.found().scores().mean()),
                    interval(row.found().pooledInterval()),
                    number(statistics
                            .competencyAgreement()
                            .get(at)
                            .found()
                            .available()
                            .rwgjUniform()),
                    number(statistics.selfOther().get(at).found().gap()),
                    shrunken.flatMap(Shrinkage::shrunken)
                            .map(ShrunkenMean::mean)
                            .map(StatisticsSummary::number)
                            .orElse("")));
            addIf(
                    weighted,
                    cells,
                    Optional.ofNullable(composites.get(key(row)))
                            .map(composite -> number(composite.mean()))
                            .orElse(""));
            addIf(
                    required,
                    cells,
                    shrunken.map(found -> number(found.required())).orElse(""));
            addIf(
                    required,
                    cells,
                    need.map(Need::expectedShortfall)
                            .map(StatisticsSummary::number)
                            .orElse(""));
            addIf(
                    required,
                    cells,
                    need.map(Need::probabilityBelow)
                            .map(StatisticsSummary::number)
                            .orElse(""));
            if (trend) {
                cells.add(number(statistics.trend().get(at).found().change().change()));
                cells.add(statistics
                        .trend()
                        .get(at)
                        .found()
                        .reliable()
                        .flatMap(ReliableChange::direction)
                        .map(direction ->
                                direction.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .orElse(""));
            }
            table.add(cells);
        }
        return table;
    }

    private static void addIf(boolean wanted, List<String> cells, String cell) {
        if (wanted) {
            cells.add(cell);
        }
    }

    private static <T> Map<List<String>, T> byKey(List<OfTargetCompetency<T>> rows) {
        Map<List<String>, T> found = new HashMap<>();
        rows.forEach(row -> found.put(key(row), row.found()));
        return found;
    }

    private static List<String> key(OfTargetCompetency<?> row) {
        return List.of(row.target(), row.competency());
    }

    private static String interval(Optional<Interval> interval) {
        return interval.map(found -> number(found.low()) + " to " + number(found.high()))
                .orElse("");
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
