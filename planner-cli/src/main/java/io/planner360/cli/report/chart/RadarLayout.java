package io.planner360.cli.report.chart;

/**
 * The measures of a radar chart, in the units of its view box.
 *
 * @param labelWidth how wide a line of an axis label may be; 0 for numbers in place of names
 * @param labelLines how many lines a label may have
 * @param lineHeight from baseline to baseline
 * @param fontSize of labels
 */
public record RadarLayout(
        double width,
        double height,
        double radius,
        double labelDistance,
        double labelWidth,
        int labelLines,
        double lineHeight,
        double fontSize) {

    /** Names around the chart, readable from about 560 CSS pixels. */
    public static RadarLayout wide() {
        return new RadarLayout(680, 508, 188, 16, 132, 3, 15.5, 13);
    }

    /** Numbers around the chart, for a telephone; the names stand in a list beside it. */
    public static RadarLayout compact() {
        return new RadarLayout(340, 330, 132, 16, 0, 1, 13, 13);
    }

    Point centre() {
        return new Point(width / 2, height / 2);
    }

    boolean numbered() {
        return labelWidth <= 0;
    }
}
