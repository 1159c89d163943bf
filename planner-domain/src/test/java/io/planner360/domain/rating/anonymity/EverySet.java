package io.planner360.domain.rating.anonymity;

import io.planner360.domain.rating.anonymity.PublishedAggregate.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The definition of exposure, tried on every set of raters, in integers without a modulus. */
final class EverySet {
    private EverySet() {}

    /** Whole coefficients only. */
    static List<List<String>> exposed(List<PublishedAggregate> released, List<String> raters, int threshold) {
        int rank = rank(released, rater -> true);
        List<List<String>> exposed = new ArrayList<>();
        for (int size = 1; size < threshold; size++) {
            for (int bits = 0; bits < 1 << raters.size(); bits++) {
                if (Integer.bitCount(bits) == size) {
                    List<String> set = new ArrayList<>();
                    for (int i = 0; i < raters.size(); i++) {
                        if ((bits & 1 << i) != 0) {
                            set.add(raters.get(i));
                        }
                    }
                    if (exposed.stream().noneMatch(set::containsAll)
                            && rank(released, rater -> !set.contains(rater)) < rank) {
                        exposed.add(set);
                    }
                }
            }
        }
        return exposed;
    }

    private static int rank(List<PublishedAggregate> released, Predicate<String> counted) {
        List<Map<String, BigInteger>> rows = new ArrayList<>();
        for (PublishedAggregate number : released) {
            Map<String, BigInteger> row = new TreeMap<>();
            for (Term term : number.terms()) {
                if (counted.test(term.rater())) {
                    row.merge(
                            term.rater() + " " + term.item(), term.coefficient().toBigIntegerExact(), BigInteger::add);
                }
            }
            row.values().removeIf(value -> value.signum() == 0);
            rows.add(row);
        }
        int rank = 0;
        while (true) {
            rows.removeIf(Map::isEmpty);
            if (rows.isEmpty()) {
                return rank;
            }
            rank++;
            Map<String, BigInteger> first = rows.remove(0);
            String pivot = first.keySet().iterator().next();
            for (Map<String, BigInteger> row : rows) {
                BigInteger there = row.getOrDefault(pivot, BigInteger.ZERO);
                if (there.signum() != 0) {
                    BigInteger here = first.getOrDefault(pivot, BigInteger.ONE);
                    row.replaceAll((column, value) -> value.multiply(here));
                    first.forEach((column, value) ->
                            row.merge(column, value.multiply(there).negate(), BigInteger::add));
                    row.values().removeIf(value -> value.signum() == 0);
                }
            }
        }
    }
}
