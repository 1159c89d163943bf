package io.planner360.domain.rating.anonymity;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.SmallGroups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The raters of one target in one cycle, divided once, when the cycle closes. Base cells are computed for these
 * blocks and for exempt groups only, and every other number from base cells: the sets of raters that can be
 * isolated by adding and subtracting published numbers are then unions of blocks, and none is smaller than its
 * threshold. After Cox (1980) and Dalenius on complementary suppression.
 *
 * @param blocks groups that are shown alone, in canonical order, and then the combined ones, if any
 * @param exempt exempt groups with answers, in canonical order
 * @param excluded protected groups with answers that enter no number, in canonical order
 * @param empty groups without answers, in canonical order
 */
public record BlockPartition(
        List<RaterBlock> blocks,
        List<RaterGroupCode> exempt,
        List<RaterGroupCode> excluded,
        List<RaterGroupCode> empty) {
    public BlockPartition {
        blocks = List.copyOf(blocks);
        exempt = List.copyOf(exempt);
        excluded = List.copyOf(excluded);
        empty = List.copyOf(empty);
    }

    /**
     * Divides the raters.
     *
     * @param groups in canonical order, each group once
     */
    public static BlockPartition of(SmallGroups policy, List<GroupSize> groups) {
        requireNonNull(policy, "policy");
        if (groups.stream().map(GroupSize::group).distinct().count() < groups.size()) {
            throw new IllegalArgumentException("a group is given twice");
        }
        List<GroupSize> alone = new ArrayList<>();
        List<GroupSize> pool = new ArrayList<>();
        for (GroupSize group : groups) {
            if (group.isProtected() && group.raters() > 0) {
                (group.raters() < group.threshold() ? pool : alone).add(group);
            }
        }
        if (policy == SmallGroups.COMBINE) {
            // A hidden group alone would be the difference between a total and the groups shown: it takes company.
            while (!pool.isEmpty() && isTooSmall(pool) && !alone.isEmpty()) {
                GroupSize smallest = alone.stream()
                        .min(Comparator.comparingInt(GroupSize::raters))
                        .orElseThrow();
                alone.remove(smallest);
                pool.add(smallest);
            }
        }
        pool.sort(Comparator.comparingInt(groups::indexOf));
        boolean combined = policy == SmallGroups.COMBINE && !pool.isEmpty() && !isTooSmall(pool);
        List<RaterBlock> blocks = new ArrayList<>();
        alone.forEach(group -> blocks.add(RaterBlock.of(List.of(group))));
        if (combined) {
            blocks.add(RaterBlock.of(pool));
        }
        return new BlockPartition(
                blocks,
                groups.stream()
                        .filter(group -> !group.isProtected() && group.raters() > 0)
                        .map(GroupSize::group)
                        .toList(),
                combined ? List.of() : pool.stream().map(GroupSize::group).toList(),
                groups.stream()
                        .filter(group -> group.raters() == 0)
                        .map(GroupSize::group)
                        .toList());
    }

    /** Whether there may be a total: without a block it would be the exempt raters' alone. */
    public boolean hasTotal() {
        return !blocks.isEmpty();
    }

    private static boolean isTooSmall(List<GroupSize> pool) {
        return pool.stream().mapToInt(GroupSize::raters).sum()
                < pool.stream().mapToInt(GroupSize::threshold).max().orElseThrow();
    }
}
