package io.planner360.domain.rating.anonymity;

import io.planner360.domain.rating.anonymity.PublishedAggregate.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Published numbers as rows over what a reader does not know: one column for each rating of a hidden rater that
 * any of them counts.
 */
final class ReleasedNumbers {
    private static final BigInteger PRIME = BigInteger.valueOf(RowSpace.PRIME);

    /** A rating of a hidden rater. */
    private record Unknown(String rater, String item) {}

    private final Map<Unknown, Integer> columns = new LinkedHashMap<>();
    private final List<Map<Unknown, BigInteger>> rows = new ArrayList<>();

    private ReleasedNumbers() {}

    /**
     * The numbers in parts that have no rating in common. No combination of numbers of several parts tells
     * more than each part does alone.
     */
    static Collection<ReleasedNumbers> inParts(Collection<PublishedAggregate> released, Set<String> hidden) {
        Map<Unknown, Unknown> links = new HashMap<>();
        List<Map<Unknown, BigInteger>> rows = new ArrayList<>();
        for (PublishedAggregate number : released) {
            Map<Unknown, BigInteger> row = row(number, hidden);
            if (!row.isEmpty()) {
                rows.add(row);
                Unknown first = end(links, row.keySet().iterator().next());
                row.keySet().forEach(unknown -> links.put(end(links, unknown), first));
            }
        }
        Map<Unknown, ReleasedNumbers> parts = new LinkedHashMap<>();
        for (Map<Unknown, BigInteger> row : rows) {
            parts.computeIfAbsent(end(links, row.keySet().iterator().next()), part -> new ReleasedNumbers())
                    .add(row);
        }
        return parts.values();
    }

    /** What stands for all unknowns that are linked with this one. */
    private static Unknown end(Map<Unknown, Unknown> links, Unknown unknown) {
        Unknown end = unknown;
        for (Unknown next = links.getOrDefault(end, end); !next.equals(end); next = links.getOrDefault(end, end)) {
            links.put(end, links.getOrDefault(next, next));
            end = next;
        }
        return end;
    }

    private static Map<Unknown, BigInteger> row(PublishedAggregate number, Set<String> hidden) {
        Map<Unknown, BigDecimal> counted = new LinkedHashMap<>();
        for (Term term : number.terms()) {
            if (hidden.contains(term.rater())) {
                counted.merge(new Unknown(term.rater(), term.item()), term.coefficient(), BigDecimal::add);
            }
        }
        counted.values().removeIf(coefficient -> coefficient.signum() == 0);
        int decimals = Math.max(
                0, counted.values().stream().mapToInt(BigDecimal::scale).max().orElse(0));
        Map<Unknown, BigInteger> row = new LinkedHashMap<>();
        counted.forEach((unknown, coefficient) ->
                row.put(unknown, coefficient.movePointRight(decimals).toBigIntegerExact()));
        return row;
    }

    private void add(Map<Unknown, BigInteger> row) {
        rows.add(row);
        row.keySet().forEach(unknown -> columns.putIfAbsent(unknown, columns.size()));
    }

    int columns() {
        return columns.size();
    }

    RowSpace space() {
        RowSpace space = new RowSpace(columns.size());
        for (Map<Unknown, BigInteger> row : rows) {
            long[] dense = new long[columns.size()];
            columns.forEach((unknown, column) -> dense[column] =
                    row.getOrDefault(unknown, BigInteger.ZERO).mod(PRIME).longValueExact());
            space.add(dense);
        }
        return space;
    }

    /** The columns of each rater who is counted at all. */
    Map<String, List<Integer>> columnsOfRaters() {
        Map<String, List<Integer>> ofRaters = new LinkedHashMap<>();
        columns.forEach((unknown, column) -> ofRaters.computeIfAbsent(unknown.rater(), r -> new ArrayList<>())
                .add(column));
        return ofRaters;
    }

    /**
     * How each rater enters the numbers: by item and number, how often counted. Raters for whom this is equal could
     * change places, and no number would.
     */
    Map<String, Map<String, Map<Integer, BigInteger>>> sharesOfRaters() {
        Map<String, Map<String, Map<Integer, BigInteger>>> shares = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i)
                    .forEach((unknown, coefficient) -> shares.computeIfAbsent(unknown.rater(), r -> new TreeMap<>())
                            .computeIfAbsent(unknown.item(), item -> new TreeMap<>())
                            .put(row, coefficient));
        }
        return shares;
    }
}
