package io.planner360.domain.feedback.invitation;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import java.util.Collection;
import java.util.List;

/** How the tenant's cycles deal with raters beyond what their forms say. */
public interface RaterPolicies {
    /** Stores the cycle's policy in place of the one before. */
    void set(FeedbackCycleId cycle, RaterPolicy policy);

    /** The cycle's policy; {@link RaterPolicy#DEFAULT} where none was stored. */
    RaterPolicy of(FeedbackCycleId cycle);

    /**
     * Those of these targets who are enrolled, not withdrawn, and have another manager now than the cycle knows of:
     * the one at enrolment, until another was followed to. By target id, bytes compared unsigned. Who has no manager
     * now, or one who is deactivated, is left out.
     */
    List<ManagerChange> managerChanges(FeedbackCycleId cycle, Collection<UserId> targets);

    /** The cycle knows of these changes from now on; what was captured at enrolment stays as it was. */
    void follow(FeedbackCycleId cycle, Collection<ManagerChange> changes);
}
