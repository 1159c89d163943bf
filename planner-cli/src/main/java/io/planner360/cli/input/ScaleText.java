package io.planner360.cli.input;

import io.planner360.cli.input.ScaleRow.Point;
import io.planner360.cli.input.csv.Shown;
import io.planner360.cli.input.csv.ValueList;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A response scale as a cell: {@code 1-5}, or {@code 1=Never|2=Sometimes|3=Often} with its anchors. */
final class ScaleText {

    static final int LONGEST_ANCHOR = 100;

    private static final int FURTHEST = 100;
    private static final Pattern RANGE = Pattern.compile("(-?[0-9]{1,3})-(-?[0-9]{1,3})");
    private static final Pattern POINT = Pattern.compile("(-?[0-9]{1,3})=(\\S|\\S.*\\S)", Pattern.DOTALL);

    private ScaleText() {}

    /** The scale, or what is wrong with the text. */
    static Either<String, ScaleRow> parse(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            int lowest = Integer.parseInt(range.group(1));
            int highest = Integer.parseInt(range.group(2));
            return checked(text, plainPoints(lowest, highest));
        }
        List<Point> points = new ArrayList<>();
        for (String written : text.split("\\|", -1)) {
            Matcher point = POINT.matcher(written);
            if (!point.matches()) {
                return Either.left(
                        "is not a scale: " + Shown.quoted(text) + "; write 1-5 or 1=Never|2=Sometimes|3=Often");
            }
            points.add(new Point(Integer.parseInt(point.group(1)), point.group(2)));
        }
        return checked(text, points);
    }

    /** The cell for a scale. */
    static String write(ScaleRow scale) {
        if (scale.points().equals(plainPoints(scale.lowest(), scale.highest()))) {
            return scale.lowest() + "-" + scale.highest();
        }
        return ValueList.join(scale.points().stream()
                .map(point -> point.value() + "=" + point.anchor())
                .toList());
    }

    private static List<Point> plainPoints(int lowest, int highest) {
        return IntStream.rangeClosed(lowest, highest)
                .mapToObj(value -> new Point(value, String.valueOf(value)))
                .toList();
    }

    private static Either<String, ScaleRow> checked(String text, List<Point> points) {
        if (points.size() < 2) {
            return Either.left("is a scale with fewer than two points: " + Shown.quoted(text));
        }
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (Math.abs(point.value()) > FURTHEST) {
                return Either.left(
                        "is a scale with the value " + point.value() + ", outside -" + FURTHEST + " to " + FURTHEST);
            }
            if (point.anchor().codePointCount(0, point.anchor().length()) > LONGEST_ANCHOR) {
                return Either.left("is a scale with an anchor of more than " + LONGEST_ANCHOR + " characters");
            }
            if (i > 0 && point.value() != points.get(i - 1).value() + 1) {
                return Either.left("is a scale whose values do not ascend one by one: "
                        + points.get(i - 1).value() + ", " + point.value());
            }
        }
        return Either.right(new ScaleRow(text, points));
    }
}
