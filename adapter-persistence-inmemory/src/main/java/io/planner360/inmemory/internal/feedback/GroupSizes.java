package io.planner360.inmemory.internal.feedback;

import static java.util.Comparator.comparing;

import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitations.GroupSize;
import io.planner360.domain.organization.UserId;
import io.planner360.inmemory.internal.shared.Position;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts raters by target and group. */
final class GroupSizes {
    private GroupSizes() {}

    /** By target id, then by group code; given is the group of each rater that a target has. */
    static List<GroupSize> of(Collection<UserId> targets, Function<UserId, Stream<RaterGroupCode>> raters) {
        return targets.stream()
                .distinct()
                .sorted(comparing(UserId::value, Position::compareUnsigned))
                .flatMap(target -> raters
                        .apply(target)
                        .collect(Collectors.groupingBy(group -> group, TreeMap::new, Collectors.summingInt(rater -> 1)))
                        .entrySet()
                        .stream()
                        .map(size -> new GroupSize(target, size.getKey(), size.getValue())))
                .toList();
    }
}
