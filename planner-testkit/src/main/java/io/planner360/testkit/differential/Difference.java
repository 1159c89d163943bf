package io.planner360.testkit.differential;

import io.planner360.testkit.differential.internal.Step;
import java.util.List;
import java.util.Set;

/**
 * Where two stores parted.
 *
 * @param steps all that were performed, the last one showing it
 * @param effective the numbers of those that succeeded, and of the last
 * @param found the lines of one store marked by {@code -}, those of the other by {@code +}
 */
record Difference(List<Step> steps, Set<Integer> effective, List<String> found) {
    Difference {
        steps = List.copyOf(steps);
        effective = Set.copyOf(effective);
        found = List.copyOf(found);
    }
}
