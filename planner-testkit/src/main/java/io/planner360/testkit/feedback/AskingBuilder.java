package io.planner360.testkit.feedback;

import static io.planner360.testkit.organization.OrganizationMother.aMember;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.util.List;
import java.util.Optional;

/**
 * Builds something by which a rater is asked about a target of a cycle.
 *
 * @param <B> the builder itself
 */
abstract class AskingBuilder<B extends AskingBuilder<B>> {

    final FeedbackCycleId cycle;
    RaterGroupCode group = RaterGroupCode.PEER;
    private Optional<UserId> target = Optional.empty();
    private Optional<Rater> rater = Optional.empty();

    AskingBuilder(FeedbackCycleId cycle) {
        this.cycle = cycle;
    }

    abstract B itself();

    /** The rater is asked about this member. */
    public B about(UserId member) {
        target = Optional.of(member);
        return itself();
    }

    /** This member is asked. */
    public B of(UserId member) {
        rater = Optional.of(new Rater.Member(member));
        return itself();
    }

    /** This rater is asked, who has no account and is stored already. */
    public B of(ExternalRater external) {
        rater = Optional.of(new Rater.External(external.id()));
        group = RaterGroupCode.EXTERNAL;
        return itself();
    }

    public B as(RaterGroupCode code) {
        group = code;
        return itself();
    }

    /** Who was not given is nobody who is stored. */
    RaterOfTarget unstored() {
        return new RaterOfTarget(
                target.orElseGet(() -> new UserId(Fresh.uuid())),
                rater.orElseGet(() -> new Rater.Member(new UserId(Fresh.uuid()))));
    }

    /** Who was not given is a new member; the target is enrolled if it is not yet. */
    RaterOfTarget enrolledIn(Persistence persistence, OrganizationId tenant) {
        UserId about = target.orElseGet(
                () -> aMember().persistedIn(persistence, tenant).user());
        Rater asked = rater.orElseGet(() ->
                new Rater.Member(aMember().persistedIn(persistence, tenant).user()));
        if (!persistence.cycleTargets().enrol(cycle, List.of(about)).isEmpty()) {
            throw new AssertionError("the target is no member");
        }
        return new RaterOfTarget(about, asked);
    }
}
