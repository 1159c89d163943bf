package io.planner360.domain.insight.analysis;

import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How a cycle's raters respond, as far as it may be told: counts over enough invitations, and so that what is
 * missing cannot be told from a total either.
 *
 * @param groups by code
 * @param departments of the targets as they were when enrolled, by code point
 */
public record ResponseRates(List<ResponseCount<RaterGroupCode>> groups, List<ResponseCount<String>> departments) {
    /** No count over fewer invitations is told, whatever a group's threshold. */
    public static final int FEWEST_INVITED = 3;

    public ResponseRates {
        groups = List.copyOf(groups);
        departments = List.copyOf(departments);
    }

    /**
     * What may be told of these counts.
     *
     * @param threshold of each group, 1 for an exempt one; for departments the highest counts
     */
    public static ResponseRates disclosed(
            List<ResponseCount<RaterGroupCode>> groups,
            List<ResponseCount<String>> departments,
            ToIntFunction<RaterGroupCode> threshold) {
        int highest = groups.stream()
                .mapToInt(count -> threshold.applyAsInt(count.of()))
                .max()
                .orElse(FEWEST_INVITED);
        return new ResponseRates(disclosed(groups, threshold), disclosed(departments, department -> highest));
    }

    /** Hides what is too small, and then the smallest others until those hidden together are enough. */
    private static <T> List<ResponseCount<T>> disclosed(List<ResponseCount<T>> counts, ToIntFunction<T> threshold) {
        ToIntFunction<ResponseCount<T>> fewest = count -> Math.max(FEWEST_INVITED, threshold.applyAsInt(count.of()));
        List<ResponseCount<T>> shown = new ArrayList<>(counts);
        shown.removeIf(count -> count.invited() < fewest.applyAsInt(count));
        List<ResponseCount<T>> hidden = new ArrayList<>(counts);
        hidden.removeAll(shown);
        while (!hidden.isEmpty() && !shown.isEmpty() && sum(hidden) < largest(hidden, fewest)) {
            ResponseCount<T> next = shown.stream()
                    .min(Comparator.comparingInt(ResponseCount::invited))
                    .orElseThrow();
            shown.remove(next);
            hidden.add(next);
        }
        return shown;
    }

    private static <T> int sum(List<ResponseCount<T>> counts) {
        return counts.stream().mapToInt(ResponseCount::invited).sum();
    }

    private static <T> int largest(List<ResponseCount<T>> counts, ToIntFunction<ResponseCount<T>> fewest) {
        return counts.stream().mapToInt(fewest).max().orElseThrow();
    }
}
