package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anExternalRater;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.answersTo;
import static io.planner360.testkit.organization.OrganizationMother.aMember;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.invitation.CycleInvitations;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.Secret;
import io.planner360.domain.shared.SecretHash;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.TenantPortContract;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** A cycle that is collecting, and what its invitations are made of. */
abstract class InvitationsFixture extends TenantPortContract {

    static final Instant EXPIRY = Instant.parse("2026-03-20T22:59:59.999999Z");

    /** A form and a cycle with it that is collecting, stored. */
    FeedbackForm form;

    FeedbackCycleId cycle;

    @BeforeEach
    void startCycle() {
        form = aForm().persistedIn(persistence(), tenant);
        cycle = anotherCycle();
    }

    /** Lets the rater have one invitation of the cycle in each status. */
    void inEveryStatus(UserId rater) {
        invitation().of(rater).persistedIn(persistence(), tenant);
        expireOpen();
        invitation().of(rater).persistedIn(persistence(), tenant);
        invitation().of(rater).sent().persistedIn(persistence(), tenant);
        invitation().of(rater).started(answersTo(form)).persistedIn(persistence(), tenant);
        invitation().of(rater).submitted().persistedIn(persistence(), tenant);
        invitation().of(rater).declined("No time").persistedIn(persistence(), tenant);
        invitation().of(rater).revoked().persistedIn(persistence(), tenant);
    }

    InvitationBuilder invitation() {
        return anInvitation(cycle);
    }

    FeedbackCycleId anotherCycle() {
        return aCycle().with(form)
                .collecting()
                .persistedIn(persistence(), tenant)
                .id();
    }

    UserId member() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    /** A member who is enrolled in the cycle. */
    UserId target() {
        UserId member = member();
        within(() -> persistence().cycleTargets().enrol(cycle, List.of(member)));
        return member;
    }

    ExternalRater customer() {
        return anExternalRater().persistedIn(persistence(), tenant);
    }

    static SecretHash freshToken() {
        return new Secret(Fresh.uuid().toString()).hash();
    }

    void expireOpen() {
        within(() -> cycleInvitations().expireOpen(cycle));
    }

    Either<Conflict, List<FeedbackInvitation>> addAll(List<FeedbackInvitation> batch) {
        return within(() -> invitations().addAll(batch));
    }

    Optional<FeedbackInvitation> find(FeedbackInvitation invitation) {
        return within(() -> invitations().find(invitation.id()));
    }

    FeedbackInvitations invitations() {
        return persistence().feedbackInvitations();
    }

    final CycleInvitations cycleInvitations() {
        return persistence().cycleInvitations();
    }
}
