package io.planner360.benchmarks.page;

import io.planner360.benchmarks.measure.Spread;
import java.util.Locale;

/** Numbers as the page writes them. */
public final class Numbers {
    private static final int HUNDRED = 100;
    private static final int TEN = 10;
    private static final int THOUSAND = 1_000;

    private Numbers() {}

    /** A ratio with its spread. */
    public static String ratio(Spread ratio) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", ratio.median(), ratio.lower(), ratio.upper());
    }

    /** A time that was measured in microseconds, in the unit that suits it. */
    public static String time(Spread micros) {
        return time(micros.median()) + " (" + time(micros.lower()) + " to " + time(micros.upper()) + ")";
    }

    /** A time of so many microseconds, in the unit that suits it. */
    public static String time(double micros) {
        if (micros < THOUSAND) {
            return String.format(Locale.ROOT, micros < HUNDRED ? "%.1f µs" : "%.0f µs", micros);
        }
        double millis = micros / THOUSAND;
        return String.format(Locale.ROOT, millis < TEN ? "%.2f ms" : millis < HUNDRED ? "%.1f ms" : "%.0f ms", millis);
    }

    /** How many a second, where one takes so many microseconds. */
    public static String rate(double micros) {
        return String.format(Locale.ROOT, "%,.0f", 1_000_000 / micros);
    }
}
