package io.planner360.domain.rating.anonymity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for few raters whom published numbers single out. A set of raters is exposed if a combination of
 * published numbers depends on the ratings of that set alone, which is so exactly if the rank of the published
 * numbers falls when the set's ratings are left out. All numbers that were ever released about a target belong
 * into one audit, since a reader remembers the earlier ones.
 *
 * <p>This is about sums, and all that is made of sums. That a mean at an end of the scale tells every answer, and
 * what deviations tell, is for other rules.
 */
public final class ReleaseAudit {
    private ReleaseAudit() {}

    /**
     * Audits a release together with all earlier ones.
     *
     * @param released every number, of all releases
     * @param hidden the raters whose ratings the reader does not know; those of all others count as known
     * @param threshold at least 2: a set of fewer raters must not be exposed; to withstand {@code c} raters who
     *     tell their own ratings, {@code c} higher
     */
    public static AuditFinding audit(Collection<PublishedAggregate> released, List<String> hidden, int threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold is at least 2, not " + threshold);
        }
        Map<String, Integer> places = new HashMap<>();
        hidden.forEach(rater -> places.putIfAbsent(rater, places.size()));
        Set<List<String>> exposed = new LinkedHashSet<>();
        for (ReleasedNumbers part : ReleasedNumbers.inParts(released, places.keySet())) {
            for (List<String> set : new ExposureSearch(part, threshold).exposed()) {
                exposed.add(
                        set.stream().sorted(Comparator.comparing(places::get)).toList());
            }
        }
        return new AuditFinding(exposed.stream()
                .filter(set -> exposed.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .sorted(Comparator.<List<String>>comparingInt(List::size)
                        .thenComparing(set -> set.stream().map(places::get).toList(), ReleaseAudit::compare))
                .toList());
    }

    /** Of equally long lists. */
    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
