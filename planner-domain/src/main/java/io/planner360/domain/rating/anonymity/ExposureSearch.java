package io.planner360.domain.rating.anonymity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The minimal exposed sets in one part of the released numbers. Raters who enter every number alike stand for each
 * other, so that the work grows with the kinds of raters and not with the raters.
 */
final class ExposureSearch {
    private final int threshold;
    private final RowSpace space;
    private final boolean[] among;
    private final Map<String, List<Integer>> columns;
    private final List<List<String>> kinds;

    /** How many of each kind an exposed set has. */
    private final List<int[]> exposed = new ArrayList<>();

    ExposureSearch(ReleasedNumbers numbers, int threshold) {
        this.threshold = threshold;
        this.space = numbers.space();
        this.among = new boolean[numbers.columns()];
        this.columns = numbers.columnsOfRaters();
        Map<Map<String, Map<Integer, BigInteger>>, List<String>> alike = new LinkedHashMap<>();
        numbers.sharesOfRaters()
                .forEach((rater, share) ->
                        alike.computeIfAbsent(share, s -> new ArrayList<>()).add(rater));
        this.kinds = List.copyOf(alike.values());
    }

    List<List<String>> exposed() {
        for (int size = 1; size < threshold; size++) {
            search(new int[kinds.size()], 0, size);
        }
        List<List<String>> sets = new ArrayList<>();
        exposed.forEach(counts -> expand(counts, 0, List.of(), sets));
        return sets;
    }

    /** Tries every way to take so many more raters from this kind on. */
    private void search(int[] counts, int kind, int more) {
        if (more == 0) {
            if (exposed.stream().noneMatch(smaller -> isWithin(smaller, counts)) && isExposed(counts)) {
                exposed.add(counts.clone());
            }
            return;
        }
        if (kind == counts.length) {
            return;
        }
        for (int taken = Math.min(more, kinds.get(kind).size()); taken >= 0; taken--) {
            counts[kind] = taken;
            search(counts, kind + 1, more - taken);
        }
        counts[kind] = 0;
    }

    private boolean isExposed(int[] counts) {
        mark(counts, true);
        boolean reaches = space.reachesOnly(among);
        mark(counts, false);
        return reaches;
    }

    private void mark(int[] counts, boolean taken) {
        for (int kind = 0; kind < counts.length; kind++) {
            for (String rater : kinds.get(kind).subList(0, counts[kind])) {
                columns.getOrDefault(rater, List.of()).forEach(column -> among[column] = taken);
            }
        }
    }

    private static boolean isWithin(int[] smaller, int[] counts) {
        for (int kind = 0; kind < counts.length; kind++) {
            if (smaller[kind] > counts[kind]) {
                return false;
            }
        }
        return true;
    }

    /** All sets with so many raters of each kind. */
    private void expand(int[] counts, int kind, List<String> chosen, List<List<String>> sets) {
        if (kind == counts.length) {
            sets.add(chosen);
        } else {
            choose(kinds.get(kind), counts[kind], chosen, with -> expand(counts, kind + 1, with, sets));
        }
    }

    private static void choose(List<String> from, int more, List<String> chosen, Consumer<List<String>> then) {
        if (more == 0) {
            then.accept(chosen);
            return;
        }
        for (int i = 0; i + more <= from.size(); i++) {
            List<String> with = new ArrayList<>(chosen);
            with.add(from.get(i));
            choose(from.subList(i + 1, from.size()), more - 1, with, then);
        }
    }
}
