package io.planner360.domain.rating.statistics.table;

import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which groups of raters there may be, and their order: the usual ones first, others by name. */
public final class RaterGroups {
    /** Those who rate themselves. They are never among the others. */
    public static final String SELF = RaterGroupCode.SELF.value();

    private static final List<String> USUAL = List.of(
            SELF,
            RaterGroupCode.MANAGER.value(),
            RaterGroupCode.SKIP_MANAGER.value(),
            RaterGroupCode.PEER.value(),
            RaterGroupCode.DIRECT_REPORT.value(),
            RaterGroupCode.EXTERNAL.value(),
            "CUSTOMER");

    /** The usual ones first, others by name. */
    static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    group -> USUAL.contains(group) ? USUAL.indexOf(group) : USUAL.size())
            .thenComparing(Comparator.naturalOrder());

    private final Set<String> known;

    private RaterGroups(Set<String> known) {
        this.known = known;
    }

    /** The usual groups, and some of one's own. */
    public static RaterGroups withAlso(Set<String> own) {
        Set<String> known = new LinkedHashSet<>(USUAL);
        own.stream().sorted().forEach(known::add);
        return new RaterGroups(known);
    }

    /** Whether it is one of them. */
    public boolean contains(String group) {
        return known.contains(group);
    }

    @Override
    public String toString() {
        return String.join(", ", known);
    }
}
