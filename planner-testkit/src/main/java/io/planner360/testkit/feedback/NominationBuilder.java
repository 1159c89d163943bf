package io.planner360.testkit.feedback;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds a {@link FeedbackNomination}. */
public final class NominationBuilder {

    private final FeedbackCycleId cycle;
    private FeedbackNominationId id = new FeedbackNominationId(Fresh.uuid());
    private Optional<UserId> target = Optional.empty();
    private Optional<Rater> rater = Optional.empty();
    private RaterGroupCode group = RaterGroupCode.PEER;
    private UnaryOperator<FeedbackNomination> step = UnaryOperator.identity();

    NominationBuilder(FeedbackCycleId cycle) {
        this.cycle = cycle;
    }

    public NominationBuilder withId(FeedbackNominationId newId) {
        id = newId;
        return this;
    }

    /** The rater is to be asked about this member. */
    public NominationBuilder about(UserId member) {
        target = Optional.of(member);
        return this;
    }

    /** This member is to be asked. */
    public NominationBuilder of(UserId member) {
        rater = Optional.of(new Rater.Member(member));
        return this;
    }

    /** This rater is to be asked, who has no account and is stored already. */
    public NominationBuilder of(ExternalRater external) {
        rater = Optional.of(new Rater.External(external.id()));
        group = RaterGroupCode.EXTERNAL;
        return this;
    }

    public NominationBuilder as(RaterGroupCode code) {
        group = code;
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
        return step.apply(proposed(
                target.orElseGet(() -> new UserId(Fresh.uuid())),
                rater.orElseGet(() -> new Rater.Member(new UserId(Fresh.uuid())))));
    }

    /**
     * The nomination, stored and then brought to its status by an update. The cycle is stored already; a target
     * is enrolled if it is not yet; whoever was not given is a new member.
     */
    public FeedbackNomination persistedIn(Persistence persistence, OrganizationId tenant) {
        return persistence.unitOfWork().within(tenant, () -> {
            UserId about = target.orElseGet(
                    () -> aMember().persistedIn(persistence, tenant).user());
            Rater asked = rater.orElseGet(() ->
                    new Rater.Member(aMember().persistedIn(persistence, tenant).user()));
            if (!persistence.cycleTargets().enrol(cycle, List.of(about)).isEmpty()) {
                throw new AssertionError("the target is no member");
            }
            FeedbackNomination proposed = granted(
                            persistence.feedbackNominations().addAll(List.of(proposed(about, asked))))
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

    private FeedbackNomination proposed(UserId about, Rater asked) {
        return FeedbackNomination.proposed(id, cycle, about, asked, group);
    }
}
