package io.planner360.application.notification;

import io.planner360.domain.competency.assessment.ReviewEvent;
import io.planner360.domain.feedback.cycle.CycleEvent;
import io.planner360.domain.feedback.invitation.InvitationEvent;
import io.planner360.domain.feedback.nomination.NominationEvent;
import io.planner360.domain.learning.plan.PlanEvent;
import io.planner360.domain.learning.recommendation.RecommendationEvent;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.organization.MemberEvent;
import io.planner360.domain.rating.ReportEvent;
import java.util.List;

/** Every kind of event that the planner publishes. */
public final class EventKinds {
    private static final List<EventKind<?>> ALL = List.of(
            MemberEvent.Invited.KIND,
            MemberEvent.Deactivated.KIND,
            ReviewEvent.Finished.KIND,
            CycleEvent.Opened.KIND,
            CycleEvent.Closed.KIND,
            CycleEvent.Cancelled.KIND,
            NominationEvent.Proposed.KIND,
            NominationEvent.Approved.KIND,
            NominationEvent.Rejected.KIND,
            InvitationEvent.Sent.KIND,
            InvitationEvent.ReminderDue.KIND,
            ReportEvent.Released.KIND,
            ReportEvent.Recalled.KIND,
            RecommendationEvent.Offered.KIND,
            PlanEvent.Submitted.KIND,
            PlanEvent.Approved.KIND,
            PlanEvent.Completed.KIND,
            PlanEvent.ObjectiveOverdue.KIND);

    private EventKinds() {}

    /** By feature, in the order in which things happen; as a host needs it to offer a choice of them. */
    public static List<EventKind<?>> all() {
        return ALL;
    }
}
