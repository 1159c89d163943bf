package io.planner360.cli.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RadarChartTest {

    private static final RadarLayout LAYOUT = new RadarLayout(200, 200, 100, 10, 60, 3, 15, 12);

    private static List<Axis> axes(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Axis("Axis " + index, 1, 5))
                .toList();
    }

    private static Series series(String key, Double... values) {
        return new Series(key, key, Stream.of(values).map(RadarChartTest::known).toList());
    }

    /** NaN stands for a missing value. */
    private static Optional<Double> known(double value) {
        return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
    }

    private static final double MISSING = Double.NaN;

    @Test
    void putsTheFirstAxisAtTheTopAndGoesClockwise() {
        RadarChart chart = RadarChart.of(axes(4), List.of(), LAYOUT);
        assertThat(chart.spokes())
                .extracting(Spoke::end)
                .containsExactly(new Point(100, 0), new Point(200, 100), new Point(100, 200), new Point(0, 100));
    }

    @Test
    void drawsTheHighestPointOutsideAndTheLowestOnTheInnermostRing() {
        RadarChart chart = RadarChart.of(axes(4), List.of(series("a", 5.0, 3.0, 1.0, 1.0)), LAYOUT);
        assertThat(chart.outlines().get(0).markers())
                .extracting(Marker::at)
                .containsExactly(new Point(100, 0), new Point(156, 100), new Point(100, 112), new Point(88, 100));
    }

    @Test
    void readsEachValueOnItsOwnScale() {
        List<Axis> axes = List.of(new Axis("a", 1, 5), new Axis("b", 0, 10), new Axis("c", -2, 2));
        List<Marker> markers = RadarChart.of(axes, List.of(series("a", 3.0, 5.0, 0.0)), LAYOUT)
                .outlines()
                .get(0)
                .markers();
        assertThat(markers)
                .allSatisfy(marker -> assertThat(
                                Math.hypot(marker.at().x() - 100, marker.at().y() - 100))
                        .isCloseTo(56, within(0.02)));
    }

    @Test
    void closesALineThatHasAllValues() {
        Outline outline = RadarChart.of(axes(4), List.of(series("a", 5.0, 5.0, 5.0, 5.0)), LAYOUT)
                .outlines()
                .get(0);
        assertThat(outline.closed()).isTrue();
        assertThat(outline.path()).isEqualTo("M 100.0 0.0 L 200.0 100.0 L 100.0 200.0 L 0.0 100.0 Z");
    }

    @Test
    void breaksALineAtAMissingValue() {
        Outline outline = RadarChart.of(axes(4), List.of(series("a", 5.0, MISSING, 5.0, 5.0)), LAYOUT)
                .outlines()
                .get(0);
        assertThat(outline.closed()).isFalse();
        assertThat(outline.markers()).hasSize(3);
        assertThat(outline.path()).isEqualTo("M 100.0 200.0 L 0.0 100.0 M 0.0 100.0 L 100.0 0.0");
    }

    @Test
    void marksAValueWithoutNeighbours() {
        Outline outline = RadarChart.of(axes(4), List.of(series("a", 5.0, MISSING, 5.0, MISSING)), LAYOUT)
                .outlines()
                .get(0);
        assertThat(outline.path()).isEmpty();
        assertThat(outline.markers()).hasSize(2);
    }

    @Test
    void leavesOutASeriesWithoutValues() {
        assertThat(RadarChart.of(axes(3), List.of(series("a", MISSING, MISSING, MISSING)), LAYOUT)
                        .outlines())
                .isEmpty();
    }

    @Test
    void hasARingForEachPointOfACommonScale() {
        assertThat(RadarChart.of(axes(3), List.of(), LAYOUT).rings())
                .extracting(ring -> ring.label().orElse(""))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void hasRingsWithoutNumbersWhereScalesDiffer() {
        List<Axis> axes = List.of(new Axis("a", 1, 5), new Axis("b", 0, 10), new Axis("c", 1, 5));
        assertThat(RadarChart.of(axes, List.of(), LAYOUT).rings())
                .hasSize(5)
                .allSatisfy(ring -> assertThat(ring.label()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 13})
    void refusesWhatWouldNotBeReadable(int count) {
        assertThatThrownBy(() -> RadarChart.of(axes(count), List.of(), LAYOUT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesASeriesOfAnotherLength() {
        assertThatThrownBy(() -> RadarChart.of(axes(3), List.of(series("a", 1.0)), LAYOUT))
                .hasMessage("a has 1 values for 3 axes");
    }

    @Test
    void refusesAValueOutsideItsScale() {
        assertThatThrownBy(() -> RadarChart.of(axes(3), List.of(series("a", 1.0, 0.0, 2.0)), LAYOUT))
                .hasMessageContaining("0.0 is not between 1.0 and 5.0");
    }

    static Stream<Integer> readable() {
        return IntStream.rangeClosed(RadarChart.FEWEST_AXES, RadarChart.MOST_AXES)
                .boxed();
    }

    /** Boxes of the width that a line may have: nothing wider is ever drawn. */
    @ParameterizedTest
    @MethodSource("readable")
    void keepsLongLabelsApartAndInsideTheDrawing(int count) {
        List<Axis> axes = IntStream.range(0, count)
                .mapToObj(index ->
                        new Axis("Interdepartmental collaboration and alignment of stakeholders " + index, 1, 5))
                .toList();
        RadarLayout layout = RadarLayout.wide();
        List<Box> boxes = RadarChart.of(axes, List.of(), layout).spokes().stream()
                .map(spoke -> Box.of(spoke.label(), layout))
                .toList();
        List<Box> seen = new ArrayList<>();
        for (Box box : boxes) {
            assertThat(box.left).isGreaterThanOrEqualTo(0);
            assertThat(box.right).isLessThanOrEqualTo(layout.width());
            assertThat(box.top).isGreaterThanOrEqualTo(0);
            assertThat(box.bottom).isLessThanOrEqualTo(layout.height());
            assertThat(seen).noneMatch(box::meets);
            seen.add(box);
        }
    }

    private record Box(double left, double right, double top, double bottom) {

        static Box of(SpokeLabel label, RadarLayout layout) {
            double left = switch (label.anchor()) {
                case "start" -> label.first().x();
                case "end" -> label.first().x() - layout.labelWidth();
                default -> label.first().x() - layout.labelWidth() / 2;
            };
            double top = label.first().y() - layout.fontSize();
            double height = layout.fontSize() * 1.25 + (label.lines().size() - 1) * layout.lineHeight();
            return new Box(left, left + layout.labelWidth(), top, top + height);
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
