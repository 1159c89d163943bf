package io.planner360.domain.rating;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroup.Protection;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.rating.anonymity.BlockPartition;
import io.planner360.domain.rating.anonymity.GroupSize;
import io.planner360.domain.rating.anonymity.SmallGroups;
import java.util.List;
import java.util.Map;

/**
 * Which groups of a target are shown: an exempt group if anybody of it answered, a protected one from its
 * threshold on. What is hidden enters no number at all, so that no difference of published numbers can tell it.
 */
final class GroupPartition {
    /** A deviation beside a mean gives away most answers of fewer raters than this. */
    static final int FEWEST_FOR_DEVIATION = 5;

    private final Confidentiality confidentiality;

    GroupPartition(Confidentiality confidentiality) {
        this.confidentiality = confidentiality;
    }

    /** The groups as a report shows them, in their order. */
    List<PublishedGroup> published(List<RaterGroup> groups, Map<RaterGroupCode, Integer> raters) {
        BlockPartition partition = BlockPartition.of(
                SmallGroups.EXCLUDE,
                groups.stream()
                        .map(group -> size(group, raters.getOrDefault(group.code(), 0)))
                        .toList());
        return groups.stream()
                .map(RaterGroup::code)
                .map(group -> published(group, raters.getOrDefault(group, 0), partition))
                .toList();
    }

    private GroupSize size(RaterGroup group, int raters) {
        return new GroupSize(
                group.code(),
                confidentiality == Confidentiality.NAMED ? Protection.EXEMPT : group.protection(),
                threshold(group),
                raters);
    }

    private static PublishedGroup published(RaterGroupCode group, int raters, BlockPartition partition) {
        if (raters == 0) {
            return new PublishedGroup(group, Disclosure.NO_ANSWERS, 0);
        }
        return partition.excluded().contains(group)
                ? new PublishedGroup(group, Disclosure.BELOW_THRESHOLD, 0)
                : new PublishedGroup(group, Disclosure.SHOWN, raters);
    }

    int threshold(RaterGroup group) {
        return confidentiality == Confidentiality.NAMED || group.protection() == Protection.EXEMPT
                ? 1
                : group.threshold();
    }
}
