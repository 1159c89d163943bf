package io.planner360.domain.rating.anonymity;

import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.List;

/**
 * Protected raters who are shown together, and never otherwise: every published number is about whole blocks.
 *
 * @param groups in canonical order, at least one
 * @param raters of all of them
 * @param threshold the highest of its groups'
 */
public record RaterBlock(List<RaterGroupCode> groups, int raters, int threshold) {
    public RaterBlock {
        groups = List.copyOf(groups);
        if (groups.isEmpty() || raters < threshold) {
            throw new IllegalArgumentException("a block has a group, and as many raters as its threshold");
        }
    }

    static RaterBlock of(List<GroupSize> groups) {
        return new RaterBlock(
                groups.stream().map(GroupSize::group).toList(),
                groups.stream().mapToInt(GroupSize::raters).sum(),
                groups.stream().mapToInt(GroupSize::threshold).max().orElseThrow());
    }
}
