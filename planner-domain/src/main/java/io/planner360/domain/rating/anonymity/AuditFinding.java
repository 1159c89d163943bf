package io.planner360.domain.rating.anonymity;

import java.util.List;
import java.util.OptionalInt;

/**
 * What published numbers give away.
 *
 * @param exposed the minimal sets of fewer raters than the threshold for which a combination of published
 *     numbers depends on their ratings alone; smaller sets first, raters in the order given
 */
public record AuditFinding(List<List<String>> exposed) {
    public AuditFinding {
        exposed = exposed.stream().map(List::copyOf).toList();
    }

    /** True if nobody is exposed. */
    public boolean isSafe() {
        return exposed.isEmpty();
    }

    /** How few raters a combination can single out; empty where it is none. */
    public OptionalInt smallest() {
        return exposed.stream().mapToInt(List::size).min();
    }
}
