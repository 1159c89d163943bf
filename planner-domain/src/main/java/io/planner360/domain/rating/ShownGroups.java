package io.planner360.domain.rating;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroup.Protection;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.rating.anonymity.BlockPartition;
import io.planner360.domain.rating.anonymity.GroupSize;
import io.planner360.domain.rating.anonymity.RaterBlock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a target's report shows the groups of the form: an exempt group if anybody of it answered, a protected one from
 * its threshold on, small ones together or not at all. What is hidden enters no number, so that no difference of
 * published numbers can tell it.
 */
final class ShownGroups {
    /** A deviation beside a mean gives away most answers of fewer raters than this. */
    static final int FEWEST_FOR_DEVIATION = 5;

    private final List<PublishedGroup> published = new ArrayList<>();
    private final Map<RaterGroupCode, RaterGroupCode> shownAs = new HashMap<>();
    private final Map<RaterGroupCode, Integer> thresholds = new HashMap<>();
    private final Map<RaterGroupCode, BigDecimal> weights = new HashMap<>();
    private final Set<RaterGroupCode> exempt = new HashSet<>();
    private final boolean total;

    private ShownGroups(List<RaterGroup> groups, List<GroupSize> sizes, BlockPartition partition) {
        for (RaterBlock block : partition.blocks()) {
            RaterGroupCode as = block.groups().size() == 1 ? block.groups().get(0) : RaterGroupCode.COMBINED;
            block.groups().forEach(group -> shownAs.put(group, as));
            thresholds.put(as, block.threshold());
        }
        partition.exempt().forEach(group -> shownAs.put(group, group));
        for (int i = 0; i < groups.size(); i++) {
            RaterGroup group = groups.get(i);
            GroupSize size = sizes.get(i);
            shownAs(group.code()).ifPresent(as -> weights.merge(as, group.weight(), BigDecimal::add));
            if (size.protection() == Protection.EXEMPT) {
                exempt.add(group.code());
            }
            Disclosure disclosure = disclosure(size);
            published.add(
                    new PublishedGroup(group.code(), disclosure, disclosure == Disclosure.SHOWN ? size.raters() : 0));
        }
        partition.blocks().stream()
                .filter(block -> block.groups().size() > 1)
                .map(block -> new PublishedGroup(RaterGroupCode.COMBINED, Disclosure.SHOWN, block.raters()))
                .forEach(published::add);
        // Where raters are protected and none of them are shown, the mean of others would be that of the exempt.
        total = partition.hasTotal() || partition.excluded().isEmpty();
    }

    /** @param raters how many of each group gave at least one rating; a group without any may be missing */
    static ShownGroups of(FormContent form, Map<RaterGroupCode, Integer> raters) {
        boolean named = form.confidentiality() == Confidentiality.NAMED;
        List<GroupSize> sizes = form.groups().stream()
                .map(group -> new GroupSize(
                        group.code(),
                        named ? Protection.EXEMPT : group.protection(),
                        group.threshold(),
                        raters.getOrDefault(group.code(), 0)))
                .toList();
        return new ShownGroups(form.groups(), sizes, BlockPartition.of(form.smallGroups(), sizes));
    }

    private Disclosure disclosure(GroupSize size) {
        if (size.raters() == 0) {
            return Disclosure.NO_ANSWERS;
        }
        return shownAs(size.group())
                .map(as -> as.equals(size.group()) ? Disclosure.SHOWN : Disclosure.COMBINED)
                .orElse(Disclosure.BELOW_THRESHOLD);
    }

    /** All groups of the form in their order, and then the one of those shown together, if there are any. */
    List<PublishedGroup> published() {
        return published;
    }

    /** As what the answers of a group are shown; empty where they are not. */
    Optional<RaterGroupCode> shownAs(RaterGroupCode group) {
        return Optional.ofNullable(shownAs.get(group));
    }

    /** What is shown, in the report's order. */
    List<RaterGroupCode> shown() {
        return published.stream()
                .filter(group -> group.disclosure() == Disclosure.SHOWN)
                .map(PublishedGroup::group)
                .toList();
    }

    /** Whether answers of this group are shown as they are. */
    boolean isExempt(RaterGroupCode group) {
        return exempt.contains(group);
    }

    /** From how many raters on a number of this shown group may be published. */
    int threshold(RaterGroupCode shown) {
        return thresholds.getOrDefault(shown, 1);
    }

    /** How much this shown group counts among others: as much as all that is in it. */
    BigDecimal weight(RaterGroupCode shown) {
        return weights.getOrDefault(shown, BigDecimal.ZERO);
    }

    /** Whether others have a mean. */
    boolean haveTotal() {
        return total;
    }
}
