package io.planner360.application.feedback.internal;

import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitations.GroupSize;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many raters each group of each target has room for. */
public final class GroupLimits {
    private final Map<RaterGroupCode, Integer> limits = new HashMap<>();
    private final Map<GroupOfTarget, Integer> sizes = new HashMap<>();

    private GroupLimits() {}

    /** The limits of the form. */
    public static GroupLimits of(FeedbackForm form) {
        GroupLimits limits = new GroupLimits();
        for (RaterGroup group : form.content().groups()) {
            group.maximum().ifPresent(maximum -> limits.limits.put(group.code(), maximum));
        }
        return limits;
    }

    /** Counts raters who are there already. */
    public GroupLimits with(Collection<GroupSize> there) {
        for (GroupSize size : there) {
            sizes.merge(new GroupOfTarget(size.target(), size.group()), size.raters(), Integer::sum);
        }
        return this;
    }

    /** The raters, if there is room for all of them. */
    public Either<Refusal, List<Asked>> admit(List<Asked> raters) {
        for (Asked asked : raters) {
            if (!takes(asked.target(), asked.group())) {
                return Either.left(new RuleViolated(
                        FeedbackRule.GROUP_FULL,
                        "At most " + limits.get(asked.group()) + " raters of " + asked.group() + " can be asked about "
                                + asked.target() + "."));
            }
        }
        return Either.right(raters);
    }

    /** True if there was room for one more, who has it from now on. */
    public boolean takes(UserId target, RaterGroupCode code) {
        GroupOfTarget group = new GroupOfTarget(target, code);
        Integer limit = limits.get(code);
        int size = sizes.getOrDefault(group, 0);
        if (limit != null && size >= limit) {
            return false;
        }
        sizes.put(group, size + 1);
        return true;
    }

    private record GroupOfTarget(UserId target, RaterGroupCode group) {}
}
