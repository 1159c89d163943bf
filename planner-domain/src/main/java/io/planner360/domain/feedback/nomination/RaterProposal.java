package io.planner360.domain.feedback.nomination;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.UserId;

/** A member who could be asked about a target, because the manager graph puts them in the group. */
public record RaterProposal(UserId target, UserId rater, RaterGroupCode group) {
    public RaterProposal {
        requireNonNull(target, "target");
        requireNonNull(rater, "rater");
        requireNonNull(group, "group");
    }
}
