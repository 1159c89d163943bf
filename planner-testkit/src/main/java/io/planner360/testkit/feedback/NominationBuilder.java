package io.planner360.testkit.feedback;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.util.List;
import java.util.function.UnaryOperator;

/** Builds a {@link FeedbackNomination}. */
public final class NominationBuilder extends AskingBuilder<NominationBuilder> {

    private FeedbackNominationId id = new FeedbackNominationId(Fresh.uuid());
    private UnaryOperator<FeedbackNomination> step = UnaryOperator.identity();

    NominationBuilder(FeedbackCycleId cycle) {
        super(cycle);
    }

    @Override
    NominationBuilder itself() {
        return this;
    }

    public NominationBuilder withId(FeedbackNominationId newId) {
        id = newId;
        return this;
    }

    public NominationBuilder approved() {
        step = nomination -> granted(nomination.approve());
        return this;
    }

    public NominationBuilder rejected(String reason) {
        step = nomination -> granted(nomination.reject(reason));
        return this;
    }

    public NominationBuilder withdrawn() {
        step = nomination -> granted(nomination.withdraw());
        return this;
    }

    /** The nomination, not stored, in the status asked for, at version 1. */
    public FeedbackNomination built() {
        return step.apply(proposed(unstored()));
    }

    /**
     * The nomination, stored and then brought to its status by an update. The cycle is stored already; a target
     * is enrolled if it is not yet; whoever was not given is a new member.
     */
    public FeedbackNomination persistedIn(Persistence persistence, OrganizationId tenant) {
        return persistence.unitOfWork().within(tenant, () -> {
            FeedbackNomination proposed = granted(persistence
                            .feedbackNominations()
                            .addAll(List.of(proposed(enrolledIn(persistence, tenant)))))
                    .get(0);
            FeedbackNomination decided = step.apply(proposed);
            return decided.equals(proposed)
                    ? proposed
                    : persistence
                            .feedbackNominations()
                            .updateAll(List.of(decided))
                            .get(0);
        });
    }

    private FeedbackNomination proposed(RaterOfTarget asked) {
        return FeedbackNomination.proposed(id, cycle, asked.target(), asked.rater(), group);
    }
}
