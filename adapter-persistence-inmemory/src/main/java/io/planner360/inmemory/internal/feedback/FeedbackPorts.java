package io.planner360.inmemory.internal.feedback;

import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.CycleTargets;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.cycle.FeedbackCycles;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackForms;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.invitation.CycleInvitations;
import io.planner360.domain.feedback.invitation.ExternalRaters;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.FeedbackReminders;
import io.planner360.domain.feedback.invitation.RaterPolicies;
import io.planner360.domain.feedback.nomination.FeedbackNominations;
import io.planner360.domain.feedback.response.FeedbackResponses;
import io.planner360.domain.organization.UserId;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Unique;
import io.vavr.Tuple2;
import java.util.stream.Stream;

/** The ports of this feature, and the keys that others refer to. */
public final class FeedbackPorts {
    public static final Unique<Tuple2<FeedbackCycleId, UserId>, CycleTarget> TARGET =
            InMemoryCycleTargets.BY_CYCLE_AND_USER;

    /** Of each question, in whichever of the tenant's forms. */
    public static final Unique<FeedbackQuestionId, FeedbackForm> QUESTION = InMemoryFeedbackForms.BY_QUESTION;

    public static final Unique<FeedbackCycleId, FeedbackCycle> CYCLE = InMemoryFeedbackCycles.BY_ID;

    public static final Unique<FeedbackFormId, FeedbackForm> FORM = InMemoryFeedbackForms.BY_ID;

    /** The targets of a cycle. */
    public static final Ordered<FeedbackCycleId, Position, CycleTarget> TARGETS = InMemoryCycleTargets.OF_CYCLE;

    /** The invitations about a target of a cycle. */
    public static final Ordered<Tuple2<FeedbackCycleId, UserId>, Position, FeedbackInvitation> INVITATIONS =
            InMemoryFeedbackInvitations.ABOUT;

    private FeedbackPorts() {}

    /** The ratings that a target was given in a NAMED cycle; none of another. */
    public static Stream<GivenRating> givenRatings(Store store, FeedbackCycleId cycle, UserId target) {
        return InMemoryFeedbackResponses.givenRatings(store.tenant(), cycle, target);
    }

    public static FeedbackForms feedbackForms(Store store) {
        return new InMemoryFeedbackForms(store);
    }

    public static FeedbackCycles feedbackCycles(Store store) {
        return new InMemoryFeedbackCycles(store);
    }

    public static CycleTargets cycleTargets(Store store) {
        return new InMemoryCycleTargets(store);
    }

    public static ExternalRaters externalRaters(Store store) {
        return new InMemoryExternalRaters(store);
    }

    public static FeedbackInvitations feedbackInvitations(Store store) {
        return new InMemoryFeedbackInvitations(store);
    }

    public static CycleInvitations cycleInvitations(Store store) {
        return new InMemoryCycleInvitations(store);
    }

    public static FeedbackNominations feedbackNominations(Store store) {
        return new InMemoryFeedbackNominations(store);
    }

    public static FeedbackReminders feedbackReminders(Store store) {
        return new InMemoryFeedbackReminders(store);
    }

    public static RaterPolicies raterPolicies(Store store) {
        return new InMemoryRaterPolicies(store);
    }

    public static FeedbackResponses feedbackResponses(Store store) {
        return new InMemoryFeedbackResponses(store);
    }
}
