package io.planner360.cli.report;

import io.planner360.cli.report.chart.Axis;
import io.planner360.cli.report.chart.RadarChart;
import io.planner360.cli.report.chart.RadarLayout;
import io.planner360.cli.report.chart.Series;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the scores are drawn as: a radar chart where it is readable, otherwise bars.
 *
 * @param wide for screens and paper; absent if the number of competencies does not fit
 * @param compact for telephones; present when the wide one is
 * @param alike true if all competencies are rated on one scale
 */
public record ScorePicture(Optional<RadarChart> wide, Optional<RadarChart> compact, boolean alike) {

    /** The picture of a report's competencies. */
    public static ScorePicture of(List<CompetencyRow> rows) {
        boolean alike = rows.stream()
                        .map(row -> List.of(row.scaleLowest(), row.scaleHighest()))
                        .distinct()
                        .count()
                <= 1;
        if (!RadarChart.fits(rows.size())) {
            return new ScorePicture(Optional.empty(), Optional.empty(), alike);
        }
        List<Axis> axes = rows.stream().map(CompetencyRow::axis).toList();
        // what lies below is drawn first
        List<Series> series = List.of(
                series("required", "Required", rows, CompetencyRow::required),
                series("others", "Others", rows, CompetencyRow::others),
                series("self", "Self", rows, CompetencyRow::self));
        return new ScorePicture(
                Optional.of(RadarChart.of(axes, series, RadarLayout.wide())),
                Optional.of(RadarChart.of(axes, series, RadarLayout.compact())),
                alike);
    }

    private static Series series(
            String key, String name, List<CompetencyRow> rows, Function<CompetencyRow, Optional<Double>> value) {
        return new Series(key, name, rows.stream().map(value).toList());
    }
}
