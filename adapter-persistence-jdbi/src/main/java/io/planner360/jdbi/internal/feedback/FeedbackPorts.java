package io.planner360.jdbi.internal.feedback;

import io.planner360.domain.feedback.cycle.CycleTargets;
import io.planner360.domain.feedback.cycle.FeedbackCycles;
import io.planner360.domain.feedback.form.FeedbackForms;
import io.planner360.domain.feedback.invitation.CycleInvitations;
import io.planner360.domain.feedback.invitation.ExternalRaters;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.FeedbackReminders;
import io.planner360.domain.feedback.invitation.RaterPolicies;
import io.planner360.domain.feedback.nomination.FeedbackNominations;
import io.planner360.domain.feedback.response.FeedbackResponses;
import io.planner360.jdbi.internal.Session;

/** The ports of this feature. */
public record FeedbackPorts(
        FeedbackForms forms,
        FeedbackCycles cycles,
        CycleTargets targets,
        ExternalRaters externalRaters,
        FeedbackInvitations invitations,
        CycleInvitations cycleInvitations,
        FeedbackNominations nominations,
        FeedbackReminders reminders,
        RaterPolicies raterPolicies,
        FeedbackResponses responses) {
    /** The ports that work in this session. */
    public static FeedbackPorts in(Session session) {
        KnownForms known = new KnownForms();
        return new FeedbackPorts(
                new JdbiFeedbackForms(session, known),
                new JdbiFeedbackCycles(session),
                new JdbiCycleTargets(session),
                new JdbiExternalRaters(session),
                new JdbiFeedbackInvitations(session),
                new JdbiCycleInvitations(session),
                new JdbiFeedbackNominations(session),
                new JdbiFeedbackReminders(session),
                new JdbiRaterPolicies(session),
                new JdbiFeedbackResponses(session, known));
    }
}
